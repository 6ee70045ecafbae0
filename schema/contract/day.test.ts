import { expect, it } from '@jest/globals';
import { dayInChina } from './day.ts';

it.each([
  ['2026-11-20T15:59:59.999Z', '2026-11-20'],
  ['2026-11-20T16:00:00.000Z', '2026-11-21'],
  ['2026-12-31T16:00:00.000Z', '2027-01-01'],
])('%s is on %s in China', (instant, day) => {
  expect(dayInChina(new Date(instant))).toBe(day);
});
