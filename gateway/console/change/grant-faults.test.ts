import { describe, expect, it } from '@jest/globals';
import { newGrant } from './grant-draft.ts';
import { faultsOf, toFaults } from './grant-faults.ts';

const whole = {
  ...newGrant({ canMask: true, today: '2026-11-22', lastDay: '2028-12-31' }),
  to: ['CASE_OFFICER'],
  purposes: ['CASE'],
} as const;

describe('a grant in the form', () => {
  it('has no fault when it says what it has to', () => {
    expect(faultsOf(whole, 'CONDITIONAL')).toEqual({});
  });

  it.each([
    ['to', 'GRANT_ROLES_MISSING', { to: [] }],
    ['purposes', 'GRANT_PURPOSES_MISSING', { purposes: [] }],
    ['rows', 'GRANT_ROWS_MISSING', { rows: [] }],
    ['region', 'GRANT_REGION_INVALID', { region: '21010' }],
    ['term', 'GRANT_TERM_INVALID', { validFrom: '2028-01-01', validTo: '2027-01-01' }],
    ['obligations', 'GRANT_OBLIGATION_INVALID', { obligations: ['DELETE_AFTER_DAYS'] }],
    [
      'obligations',
      'GRANT_OBLIGATION_INVALID',
      { obligations: ['DELETE_AFTER_DAYS'], deleteAfterDays: '1.5' },
    ],
  ] as const)('is at fault in %s: %s', (part, code, change) => {
    expect(faultsOf({ ...whole, ...change }, 'CONDITIONAL')).toEqual({ [part]: code });
  });

  it('needs no purpose where all agencies have it', () => {
    expect(faultsOf({ ...whole, purposes: [] }, 'UNCONDITIONAL')).toEqual({});
    expect(faultsOf({ ...whole, purposes: [] }, 'WITHHELD')).not.toEqual({});
  });
});

describe('a refusal', () => {
  it('is shown where it belongs, and left to the whole form where it belongs nowhere', () => {
    expect(toFaults(['GRANT_REGION_INVALID', 'AGREEMENT_INVALID', undefined])).toEqual({
      region: 'GRANT_REGION_INVALID',
    });
  });
});
