import { describe, expect, it } from '@jest/globals';
import type { SharingGrant } from '../sharing/sharing-grant.ts';
import { isSameGrant, newGrant, toDraft, toGrantInput, toSharingGrant } from './grant-draft.ts';

const shared: SharingGrant = {
  number: 3,
  to: ['CASE_OFFICER', 'POLICE_OFFICER'],
  purposes: ['CASE'],
  effect: 'MASKED',
  rows: ['REGION', 'MATTER'],
  clearRows: ['MATTER'],
  uses: ['FILTER'],
  region: '2101',
  validFrom: '2026-12-01',
  validTo: '2027-11-30',
  obligations: [
    { code: 'NO_COMBINATION', days: null },
    { code: 'DELETE_AFTER_DAYS', days: 30 },
  ],
};

describe('a grant in the form', () => {
  it('is sent with every part that the grant in force has', () => {
    const { number: _, ...parts } = shared;

    expect(toGrantInput(toDraft(shared))).toEqual({
      ...parts,
      obligations: [{ code: 'NO_COMBINATION' }, { code: 'DELETE_AFTER_DAYS', days: 30 }],
    });
  });

  it('is told of like one in force', () => {
    expect(toSharingGrant(toGrantInput(toDraft(shared)))).toEqual({ ...shared, number: null });
  });

  it('is sent without what is empty', () => {
    const bare = {
      ...shared,
      ...{ purposes: null, clearRows: [], uses: [], region: null },
      ...{ validFrom: null, validTo: null, obligations: [] },
    };

    expect(toGrantInput(toDraft(bare))).toEqual({
      to: shared.to,
      effect: 'MASKED',
      rows: shared.rows,
    });
  });

  it('sends no clear rows where nothing is masked', () => {
    expect(toGrantInput({ ...toDraft(shared), effect: 'CLEAR' })).not.toHaveProperty('clearRows');
  });

  it('is the same in whatever order it was ticked, and another one for each word', () => {
    const draft = toDraft(shared);

    expect(isSameGrant(draft, { ...draft, to: draft.to.toReversed() })).toBe(true);
    expect(isSameGrant(draft, { ...draft, to: draft.to.slice(1) })).toBe(false);
    expect(isSameGrant(draft, { ...draft, deleteAfterDays: '31' })).toBe(false);
  });
});

describe('a new grant', () => {
  it.each([
    ['a year from now', '2026-11-22', '2028-12-31', '2027-11-22'],
    ['with the agreement where that is sooner', '2026-11-22', '2027-01-31', '2027-01-31'],
    ['on a day that there is', '2028-02-29', '2030-12-31', '2029-02-28'],
  ])('ends %s', (_, today, lastDay, validTo) => {
    expect(newGrant({ canMask: true, today, lastDay }).validTo).toBe(validTo);
  });

  it('is masked only where everything has a mask', () => {
    const day = { today: '2026-11-22', lastDay: '2028-12-31' };

    expect(newGrant({ ...day, canMask: true }).effect).toBe('MASKED');
    expect(newGrant({ ...day, canMask: false }).effect).toBe('CLEAR');
  });
});
