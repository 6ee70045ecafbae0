import { describe, expect, it } from '@jest/globals';
import { daysOf } from './days.ts';

describe('daysOf', () => {
  it.each([
    [{}, { from: '2026-11-20', to: '2026-11-22' }],
    [{ to: '2026-01-01' }, { from: '2025-12-30', to: '2026-01-01' }],
    [{ from: '2025-11-22' }, { from: '2025-11-22', to: '2026-11-22' }],
  ])('takes %j for what was asked', (asked, days) => {
    expect(daysOf(asked, '2026-11-22', 3)).toEqual(days);
  });

  it.each([
    ['too many', { from: '2025-11-21' }],
    ['such as no calendar has', { to: '0001-01-01' }],
    ['that end after the last', { from: '9999-12-31', to: '9999-12-31' }],
  ])('refuses days that are %s', (_, asked) => {
    expect(() => daysOf(asked, '2026-11-22', 3)).toThrow(
      expect.objectContaining({ code: 'VALUE_INVALID' }),
    );
  });
});
