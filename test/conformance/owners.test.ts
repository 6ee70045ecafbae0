import { expect, it } from '@jest/globals';
import { parseSupergraph } from '../../gateway/compile/supergraph.ts';
import { compose } from './support/federation.ts';

const { ownersOf } = parseSupergraph(
  compose({
    a: {
      sdl: `
        type Query { media: Media }
        interface Media @key(fields: "id") { id: ID! title: String }
        type Book implements Media @key(fields: "id") { id: ID! title: String old: Int }`,
    },
    b: {
      sdl: `
        type Media @key(fields: "id") @interfaceObject { id: ID! score: Int }
        type Book2 @key(fields: "id") { id: ID! n: Int }`,
    },
    c: {
      sdl: `
        type Book @key(fields: "id") { id: ID! old: Int @override(from: "a") title: String @external long: Int @requires(fields: "title") }`,
    },
  }),
);

it.each([
  ['Query.media', ['a']],
  ['Book', ['a', 'c']],
  ['Book.id', ['a', 'c']],
  ['Book.title', ['a']],
  ['Book.old', ['c']],
  ['Book.long', ['c']],
  ['Book.score', ['b']],
  ['Media.score', ['b']],
])('%s belongs to %j', (coordinate, owners) => {
  expect(ownersOf(coordinate)).toEqual(owners);
});
