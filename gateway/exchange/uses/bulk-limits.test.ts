import { describe, expect, it } from '@jest/globals';
import { DEFAULT_BULK_LIMITS, parseBulkLimits } from './bulk-limits.ts';

describe('parseBulkLimits', () => {
  it('changes what it names and leaves the rest', () => {
    const limits = parseBulkLimits('{"case-officer": {"entitiesPerHour": 7}}');

    expect(limits['case-officer']).toEqual({
      ...DEFAULT_BULK_LIMITS['case-officer'],
      entitiesPerHour: 7,
    });
    expect(limits['police-officer']).toEqual(DEFAULT_BULK_LIMITS['police-officer']);
  });

  it.each([
    ['an unknown role', '{"officer": {}}', 'officer is no role'],
    ['an unknown limit', '{"case-officer": {"perYear": 7}}', 'perYear is no limit'],
    ['no whole number', '{"case-officer": {"entitiesPerDay": 0}}', 'entitiesPerDay is no whole'],
    ['a text', '{"case-officer": {"entitiesPerDay": "9"}}', 'entitiesPerDay is no whole'],
    ['no JSON', 'case-officer=7', 'JSON'],
  ])('refuses %s', (_, text, message) => {
    expect(() => parseBulkLimits(text)).toThrow(message);
  });
});
