import { describe, expect, it } from '@jest/globals';
import { type Caller, PUBLIC_CALLER } from './caller.ts';
import {
  ALL_ROWS,
  bothRows,
  hasRow,
  NO_ROWS,
  type RowAnchor,
  type RowScope,
  toRows,
} from './rows.ts';

const matter = { no: 'C-1', enterprises: ['E1'], persons: ['P1'] };
const caller: Caller = {
  ...PUBLIC_CALLER,
  region: '2101',
  grids: ['210106-01'],
  creditCode: 'HQ',
};

describe('rows of a scope', () => {
  it.each<[RowScope, string, RowAnchor, boolean]>([
    ['REGION', 'a district of the city', { regionCode: '210106' }, true],
    ['REGION', 'another city', { regionCode: '370102' }, false],
    ['REGION', 'a row without a place', { regionCode: null }, false],
    ['GRIDS', 'the own grid', { gridCode: '210106-01' }, true],
    ['GRIDS', 'a grid whose code begins alike', { gridCode: '210106-011' }, false],
    ['OWN', 'the own enterprise', { creditCode: 'HQ' }, true],
    ['OWN', 'a store of the own chain', { creditCode: 'S1', chainCode: 'HQ' }, true],
    ['OWN', 'a store of another chain', { creditCode: 'S2', chainCode: 'OTHER' }, false],
    ['MATTER', 'the enterprise of the matter', { creditCode: 'E1' }, true],
    ['MATTER', 'a person of the matter', { personKey: 'P1' }, true],
    ['MATTER_PERSONS', 'a person of the matter', { creditCode: 'E2', personKey: 'P1' }, true],
    ['MATTER_PERSONS', 'a patient of its enterprise', { creditCode: 'E1', personKey: 'P2' }, false],
  ])('%s: %s', (scope, _, row, isIn) => {
    expect(hasRow(toRows([scope], { caller, matter }), row)).toBe(isIn);
  });

  it.each<RowScope>(['REGION', 'GRIDS', 'OWN', 'MATTER', 'MATTER_PERSONS'])(
    '%s is empty for a caller who has none',
    (scope) => {
      expect(toRows([scope], { caller: PUBLIC_CALLER, matter: null })).toEqual(NO_ROWS);
    },
  );
});

it('joins two sets of rows to those that are in both', () => {
  const both = bothRows(
    toRows(['REGION'], { caller, matter: null }),
    toRows(['MATTER'], { caller, matter }),
  );

  expect(hasRow(both, { regionCode: '210106', creditCode: 'E1' })).toBe(true);
  expect(hasRow(both, { regionCode: '210106', creditCode: 'E2' })).toBe(false);
  expect(bothRows(ALL_ROWS, NO_ROWS)).toEqual(NO_ROWS);
});
