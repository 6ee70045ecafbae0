import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { createUseReader } from './use-reader.ts';

const schema = buildSchema(`
  directive @uses(coordinate: String!, mode: String!) repeatable on ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
  type Query {
    firms(where: FirmsWhere, sort: String @uses(coordinate: "Firm.name", mode: "SORT"), first: Int): Int
    firm(code: ID!): Int
    totals(by: [Group!]): Int
    search(text: String @uses(coordinate: "Firm.name", mode: "FILTER") @uses(coordinate: "Firm.tax", mode: "FILTER")): Int
    misspelt(text: String @uses(coordinate: "Firm.name", mode: "SIFT")): Int
  }
  enum Group { GRID @uses(coordinate: "Firm.grid", mode: "GROUP") KIND @uses(coordinate: "Firm.kind", mode: "GROUP") }
  input FirmsWhere {
    not: [FirmsWhere!]
    grid: ID @uses(coordinate: "Firm.grid", mode: "FILTER")
    kind: String
  }`);
const fields = schema.getQueryType()!.getFields();
const usesOf = (field: string, args: object) =>
  [...createUseReader(fields[field]!)!({ ...args })].map(
    ({ coordinate, mode }) => `${coordinate} ${mode}`,
  );

describe('createUseReader', () => {
  it('reads nothing where no argument uses anything', () => {
    expect(createUseReader(fields.firm!)).toBeNull();
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
    expect(usesOf('firms', args)).toEqual(expected);
  });

  it('reads what an enum’s value uses, alone and in a list', () => {
    expect(usesOf('totals', { by: 'KIND' })).toEqual(['Firm.kind GROUP']);
    expect(usesOf('totals', { by: ['GRID', 'KIND'] })).toEqual([
      'Firm.grid GROUP',
      'Firm.kind GROUP',
    ]);
  });

  it('reads everything that one argument uses', () => {
    expect(usesOf('search', { text: 'x' })).toEqual(['Firm.name FILTER', 'Firm.tax FILTER']);
  });

  it('reads what it doesn’t understand as a use of what nobody is given', () => {
    expect(usesOf('misspelt', { text: 'x' })).toEqual([' READ']);
  });
});
