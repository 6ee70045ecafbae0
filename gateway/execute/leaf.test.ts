import { describe, expect, it } from '@jest/globals';
import {
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLScalarType,
  GraphQLString,
} from 'graphql';
import { leafReaderOf } from './leaf.ts';

const colour = new GraphQLEnumType({ name: 'Colour', values: { RED: {} } });

describe('leafReaderOf', () => {
  it.each([
    [GraphQLInt, 2 ** 31],
    [GraphQLInt, 1.5],
    [GraphQLInt, '1'],
    [GraphQLFloat, '1'],
    [GraphQLString, 1],
    [GraphQLString, { a: 1 }],
    [GraphQLID, true],
    [colour, 'BLUE'],
    [colour, ['RED']],
  ])('refuses for %s the value %j', (type, value) => {
    expect(leafReaderOf(type)(value)).toBeUndefined();
  });

  it.each([
    [GraphQLInt, -(2 ** 31), -(2 ** 31)],
    [GraphQLInt, 0, 0],
    [GraphQLFloat, 1, 1],
    [GraphQLString, '', ''],
    [GraphQLID, 7, '7'],
    [colour, 'RED', 'RED'],
    [new GraphQLScalarType({ name: 'Any' }), [1], [1]],
  ])('gives for %s the value %j', (type, value, read) => {
    expect(leafReaderOf(type)(value)).toEqual(read);
  });
});
