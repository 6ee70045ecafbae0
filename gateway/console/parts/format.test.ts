import { describe, expect, it } from '@jest/globals';
import { formatFen, formatInstant } from './format.ts';

describe('formatFen', () => {
  it.each([
    ['0', '¥0.00'],
    ['7', '¥0.07'],
    ['-7', '-¥0.07'],
    ['123456', '¥1,234.56'],
    ['100000', '¥1,000.00'],
    ['90071992547409930', '¥900,719,925,474,099.30'],
  ])('writes %s fen as %s', (fen, yuan) => {
    expect(formatFen(fen)).toBe(yuan);
  });
});

describe('formatInstant', () => {
  it('tells the day of Asia/Shanghai', () => {
    expect(formatInstant('2026-05-31T16:30:00Z')).toContain('2026年6月1日');
  });
});
