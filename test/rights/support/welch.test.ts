import { describe, expect, it } from '@jest/globals';
import { createRandom } from './random.ts';
import { median, welch } from './welch.ts';

const random = createRandom(7);
const sample = (middle: number) =>
  Array.from({ length: 400 }, () => middle + random.below(1_000) / 500 + random.below(1_000) / 500);

describe('welch', () => {
  it('takes samples of one kind for one kind, and others for two', () => {
    expect(welch(sample(10), sample(10))).toBeGreaterThan(0.01);
    expect(welch(sample(10), sample(10.5))).toBeLessThan(0.001);
    expect(median([3, 1, 2])).toBe(2);
  });
});
