import { expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { parseSupergraph } from '../../gateway/compile/supergraph.ts';
import { representEveryType } from '../../gateway/plan/interface-objects.ts';
import type { EntityBatch, EntityFetch } from '../../gateway/plan/steps.ts';
import { compose } from './support/federation.ts';

const supergraph = parseSupergraph(
  compose({
    media: {
      sdl: `
        type Query { book: Book }
        interface Media @key(fields: "id") { id: ID! }
        type Book implements Media @key(fields: "id") { id: ID! }`,
    },
    reviews: { sdl: 'type Media @key(fields: "id") @interfaceObject { id: ID! score: Int }' },
    covers: { sdl: 'type Book @key(fields: "id") { id: ID! cover: String }' },
  }),
);

/** A fetch for books, as the native planner gives it when it forgets the interface object. */
function fetchFrom(subgraph: string): EntityFetch {
  const batch: EntityBatch = {
    alias: '_entities',
    variable: 'representations',
    paths: [[{ kind: 'KEY', key: 'book' }]],
    requires: [{ kind: 'InlineFragment', typeCondition: 'Book', selections: [] }],
    inputRewrites: [],
    outputRewrites: [],
    selects: new Map(),
  };
  const texts = { document: '', bodyStart: '', variables: [] };
  const request = { subgraph, operationKind: 'query', ...texts } as const;
  return { kind: 'ENTITY_FETCH', request, batches: [batch] };
}

it.each([
  ['by its interface to a subgraph that knows no other', 'reviews', ['Media']],
  ['by its own name to one that knows it', 'covers', []],
])('names an entity %s', (_, subgraph, names) => {
  const step = representEveryType(fetchFrom(subgraph), parse('{ book { id } }'), supergraph);

  const [batch] = (step as EntityFetch).batches;
  expect(batch?.inputRewrites.map((rewrite) => rewrite.kind === 'SET' && rewrite.value)).toEqual(
    names,
  );
});
