import { describe, expect, it } from '@jest/globals';
import { addWorkdays } from './workdays.ts';

describe('addWorkdays', () => {
  it.each([
    ['an ordinary week', '2026-11-16', 1, '2026-11-17'],
    ['a weekend', '2026-11-20', 1, '2026-11-23'],
    ['a Saturday on which a request comes', '2026-11-21', 1, '2026-11-23'],
    ['two weeks', '2026-11-16', 10, '2026-11-30'],
    ['National Day and the make-up Saturday after it', '2026-09-30', 2, '2026-10-09'],
    ['the make-up Saturday itself', '2026-10-09', 1, '2026-10-10'],
    ['a make-up Sunday before the holiday', '2026-09-18', 1, '2026-09-20'],
    ['Spring Festival', '2026-02-13', 2, '2026-02-24'],
    ['the year’s end', '2025-12-31', 1, '2026-01-04'],
    ['twenty days over National Day', '2026-09-21', 20, '2026-10-26'],
  ])('counts over %s', (_, from, count, due) => {
    expect(addWorkdays(from, count)).toBe(due);
  });

  it('counts nothing for none', () => {
    expect(addWorkdays('2026-11-21', 0)).toBe('2026-11-21');
  });

  it('takes days that no list of holidays names yet for ordinary weeks', () => {
    expect(addWorkdays('2031-01-03', 1)).toBe('2031-01-06');
  });
});
