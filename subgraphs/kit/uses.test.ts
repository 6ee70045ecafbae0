import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import type { Decision } from '../../schema/contract/decide.ts';
import { ALL_ROWS, type Rows } from '../../schema/contract/rows.ts';
import type { Rights } from './rights.ts';
import { createUseReader, requireUses } from './uses.ts';

const schema = buildSchema(`
  directive @uses(coordinate: String!, mode: String!) on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION
  type Query {
    firms(where: FirmsWhere, sort: String @uses(coordinate: "Firm.name", mode: "SORT"), first: Int): Int
    firm(code: ID!): Int
  }
  input FirmsWhere {
    not: [FirmsWhere!]
    grid: ID @uses(coordinate: "Firm.grid", mode: "FILTER")
    kind: String
  }`);
const { firms, firm } = schema.getQueryType()!.getFields();
const usesOf = (args: object) => [...createUseReader(firms!)!({ ...args })];

describe('createUseReader', () => {
  it('reads nothing where no argument uses anything', () => {
    expect(createUseReader(firm!)).toBeNull();
  });

  it.each([
    ['an argument', { sort: 'up' }, ['Firm.name SORT']],
    ['an input field', { where: { grid: '1', kind: 'x' } }, ['Firm.grid FILTER']],
    [
      'one in a list in itself',
      { where: { not: [{ not: [{ grid: '1' }] }] } },
      ['Firm.grid FILTER'],
    ],
    ['one that is one in a list', { where: { not: { grid: '1' } } }, ['Firm.grid FILTER']],
    ['an empty text', { where: { grid: '' } }, ['Firm.grid FILTER']],
    ['nothing asked for', { where: { grid: null }, sort: null, first: 3 }, []],
  ])('reads %s', (_, args, expected) => {
    expect(usesOf(args).map(({ coordinate, mode }) => `${coordinate} ${mode}`)).toEqual(expected);
  });
});

describe('requireUses', () => {
  const home: Rows = { kind: 'ANY', tests: [{ column: 'regionCode', startsWith: '21' }] };
  const away: Rows = { kind: 'ANY', tests: [{ column: 'regionCode', startsWith: '37' }] };
  const field = { effect: 'ALLOW', rows: home } as Decision;
  const totals = { effect: 'TOTALS', rows: home } as Decision;

  const refusalOf = (use: Decision, on = field) => {
    const rights = { decide: () => use } as unknown as Rights;
    try {
      requireUses([{ coordinate: 'Firm.grid', mode: 'FILTER' }], on, rights);
      return null;
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it.each<[string, Decision, Decision, string | null]>([
    ['what is denied', { effect: 'DENY', code: 'PURPOSE_NOT_AGREED' }, field, 'PURPOSE_NOT_AGREED'],
    ['what is hidden', { effect: 'HIDE' }, field, 'FIELD_NOT_SHARED'],
    [
      'what is masked',
      { effect: 'MASK', mask: 'NAME', rows: ALL_ROWS, clearRows: ALL_ROWS },
      field,
      'USE_NOT_AGREED',
    ],
    ['what is given for other rows', { effect: 'ALLOW', rows: away }, field, 'USE_NOT_AGREED'],
    ['what is given in totals only', totals, field, 'USE_NOT_AGREED'],
  ])('refuses %s', (_, use, on, code) => {
    expect(refusalOf(use, on)).toBe(code);
  });

  it.each<[string, Decision, Decision]>([
    ['for all rows', { effect: 'ALLOW', rows: ALL_ROWS }, field],
    ['for the same rows', { effect: 'ALLOW', rows: { ...home } }, field],
    ['in totals, for totals', totals, totals],
  ])('lets be used what is given %s', (_, use, on) => {
    expect(refusalOf(use, on)).toBeNull();
  });
});
