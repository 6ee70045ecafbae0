import { expect, it } from '@jest/globals';
import { findCentre } from './centre.ts';

/** Hamilton's depression scores before and after: the textbook's example 3.1, its estimates in 3.3 and 3.4. */
const DIFFERENCES = [-0.952, 0.147, -1.022, -0.43, -0.62, -0.59, -0.49, 0.08, -0.01];

it('finds the centre of a textbook example', () => {
  const { estimate, least, most } = findCentre(DIFFERENCES);

  expect(estimate).toBeCloseTo(-0.46, 3);
  expect(least).toBeCloseTo(-0.786, 3);
  expect(most).toBeCloseTo(-0.01, 3);
});

it("isn't moved far by one outlier", () => {
  const values = Array.from({ length: 21 }, (_, i) => i - 10);

  const { estimate } = findCentre([...values, 1_000_000]);

  expect(estimate).toBeCloseTo(0.5, 5);
});
