import { describe, expect, it } from '@jest/globals';
import { DAYS, dayOf, dayText, instant, LAST_DAY, NOW, weekday } from './calendar.ts';

describe('the calendar', () => {
  it('has 237 days, the last of which is the world’s today', () => {
    expect(DAYS).toBe(237);
    expect(dayText(0)).toBe('2026-03-29');
    expect(dayText(LAST_DAY)).toBe(NOW.slice(0, 10));
    expect(dayOf('2026-11-20')).toBe(LAST_DAY);
  });

  it.each([
    [0, 0, '2026-03-29T00:00:00+08:00'],
    [-1, 86_399, '2026-03-28T23:59:59+08:00'],
    [2, 90_061, '2026-04-01T01:01:01+08:00'],
  ])('writes day %i, second %i as %s', (day, second, text) => {
    expect(instant(day, second)).toBe(text);
  });

  it('begins on a Sunday and counts backwards too', () => {
    expect([0, 1, 6, 7, -1].map(weekday)).toEqual([0, 1, 6, 0, 6]);
  });
});
