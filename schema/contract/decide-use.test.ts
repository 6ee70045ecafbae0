import { describe, expect, it } from '@jest/globals';
import type { Decision } from './decide.ts';
import { refusalOfUse, requireUses } from './decide-use.ts';
import { ALL_ROWS, bothRows, type Rows } from './rows.ts';

const home: Rows = { kind: 'ANY', tests: [{ column: 'regionCode', startsWith: '21' }] };
const away: Rows = { kind: 'ANY', tests: [{ column: 'regionCode', startsWith: '37' }] };
const field: Decision = { effect: 'ALLOW', rows: home };
const totals: Decision = { effect: 'TOTALS', rows: home };
const masked: Decision = { effect: 'MASK', mask: 'NAME', rows: ALL_ROWS, clearRows: ALL_ROWS };
const given = (rows: Rows): Decision => ({ effect: 'ALLOW', rows });

describe('refusalOfUse', () => {
  const notAgreed: Decision = { effect: 'DENY', code: 'USE_NOT_AGREED' };

  it.each<[string, Decision, Decision, Decision]>([
    [
      'what is denied',
      { effect: 'DENY', code: 'PURPOSE_NOT_AGREED' },
      field,
      { effect: 'DENY', code: 'PURPOSE_NOT_AGREED' },
    ],
    ['what is hidden', { effect: 'HIDE' }, field, { effect: 'HIDE' }],
    ['what is masked', masked, field, notAgreed],
    ['what is given for other rows', given(away), field, notAgreed],
    ['what is given for some of the rows', given(bothRows(home, away)), field, notAgreed],
    ['what is given for some of all rows', given(home), given(ALL_ROWS), notAgreed],
    ['what is given in totals only', totals, field, notAgreed],
    ['what is given in totals of other rows', totals, { effect: 'TOTALS', rows: away }, notAgreed],
  ])('refuses %s', (_, use, on, refusal) => {
    expect(refusalOfUse(use, on)).toEqual(refusal);
  });

  it.each<[string, Decision, Decision]>([
    ['for all rows', given(ALL_ROWS), field],
    ['for the same rows', given({ ...home }), field],
    ['for the rows of a masked field', given(ALL_ROWS), masked],
    ['in totals, for totals', totals, totals],
  ])('lets be used what is given %s', (_, use, on) => {
    expect(refusalOfUse(use, on)).toBeNull();
  });
});

describe('requireUses', () => {
  const use = { coordinate: 'Firm.grid', mode: 'FILTER' } as const;

  it.each<[Decision, string]>([
    [{ effect: 'DENY', code: 'PURPOSE_NOT_AGREED' }, 'PURPOSE_NOT_AGREED'],
    [{ effect: 'HIDE' }, 'FIELD_NOT_SHARED'],
    [given(away), 'USE_NOT_AGREED'],
  ])('refuses by its code what is %j', (decision, code) => {
    expect(() => requireUses([use], field, () => decision)).toThrow(
      expect.objectContaining({
        code,
        extensions: expect.objectContaining({ coordinate: 'Firm.grid' }),
      }),
    );
  });

  it('asks for each use in its mode', () => {
    const asked: string[] = [];
    requireUses([use, { ...use, mode: 'SORT' }], field, (coordinate, mode) => {
      asked.push(`${coordinate} ${mode}`);
      return field;
    });

    expect(asked).toEqual(['Firm.grid FILTER', 'Firm.grid SORT']);
  });
});
