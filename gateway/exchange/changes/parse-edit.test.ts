import { describe, expect, it } from '@jest/globals';
import type { GrantInput } from '../generated.ts';
import { parseEdit } from './parse-edit.ts';

const grant: GrantInput = {
  to: ['health-supervisor'],
  purposes: ['DAILY'],
  effect: 'MASKED',
  rows: ['REGION'],
  clearRows: ['MATTER'],
  uses: ['FILTER'],
  region: '2101',
  validFrom: '2026-12-01',
  validTo: '2027-11-30',
  obligations: [{ code: 'NO_ONWARD_TRANSFER' }, { code: 'DELETE_AFTER_DAYS', days: 30 }],
};

function replace(change: Partial<GrantInput>) {
  return parseEdit({
    kind: 'REPLACE_GRANT',
    scope: 'health:visits',
    number: 1,
    grant: { ...grant, ...change },
  });
}

describe('an edit keeps', () => {
  it('everything that a grant says', () => {
    expect(replace({})).toEqual({
      kind: 'REPLACE_GRANT',
      scope: 'health:visits',
      number: 1,
      grant,
    });
  });

  it('nothing that was left out or is null', () => {
    const bare = { to: ['public'], effect: 'CLEAR', rows: ['ALL'] } as const;
    const edit = { kind: 'ADD_GRANT', scope: 'health:visits' } as const;

    expect(parseEdit({ ...edit, grant: { ...bare, region: null, obligations: [] } })).toEqual({
      ...edit,
      number: null,
      grant: bare,
    });
  });
});

describe('an edit is refused', () => {
  it.each([
    ['days where none belong', { code: 'NO_COMBINATION', days: 3 } as const],
    ['a deletion without days', { code: 'DELETE_AFTER_DAYS' } as const],
    ['a deletion after no day', { code: 'DELETE_AFTER_DAYS', days: 0 } as const],
  ])('for %s', (_, obligation) => {
    expect(() => replace({ obligations: [obligation] })).toThrow(
      expect.objectContaining({ code: 'GRANT_OBLIGATION_INVALID' }),
    );
  });

  it('without what its kind needs', () => {
    expect(() => parseEdit({ kind: 'REMOVE_GRANT', scope: 'health:visits' })).toThrow(
      expect.objectContaining({ code: 'CHANGE_INVALID' }),
    );
  });
});
