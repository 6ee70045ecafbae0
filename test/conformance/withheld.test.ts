import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type DocumentNode, Kind, visit } from 'graphql';
import { type Federation, startFederation } from './support/federation.ts';

describe('execute, when a part of the operation is withheld', () => {
  let federation: Federation;
  beforeAll(async () => {
    federation = await startFederation({
      a: {
        sdl: `
          type Query { shop: Shop found: [Found!] }
          type Shop @key(fields: "id") { id: ID! name: String must: Int! owner: Person }
          type Person { name: String }
          union Found = Shop | Person`,
        resolvers: {
          Query: {
            shop: () => ({ id: '1', name: 'Herbs', must: 1, owner: { name: 'Ada' } }),
            found: () => [
              { __typename: 'Shop', name: 'Herbs' },
              { __typename: 'Person', name: 'Ada' },
            ],
          },
        },
      },
      b: {
        sdl: 'type Shop @key(fields: "id") { id: ID! turnover: Int }',
        resolvers: { Shop: { turnover: () => 9 } },
      },
    });
  });
  afterAll(() => federation.close());

  it.each([
    [
      'a field',
      '{ shop { t: turnover name } }',
      ['turnover'],
      { shop: { t: null, name: 'Herbs' } },
    ],
    [
      'an object',
      '{ shop { name owner { name } } }',
      ['owner'],
      { shop: { name: 'Herbs', owner: null } },
    ],
    [
      'the whole operation',
      '{ shop { name } k: __typename }',
      ['shop', '__typename'],
      { shop: null, k: 'Query' },
    ],
    ['a field that must have a value', '{ shop { must name } }', ['must'], { shop: null }],
  ])('answers null for %s, in its place and without an error', async (_, query, withheld, data) => {
    const result = await federation.run({ query }, (document) => without(document, withheld));

    expect(JSON.stringify(result.data)).toBe(JSON.stringify(data));
    expect(result.errors).toEqual([]);
  });

  it('withholds by type where one response key means several fields', async () => {
    const query = '{ found { ... on Shop { name } ... on Person { name } } }';
    const withoutPersons = (document: DocumentNode) =>
      visit(document, {
        [Kind.INLINE_FRAGMENT]: (node) =>
          node.typeCondition?.name.value === 'Person' ? null : undefined,
      });

    const { data } = await federation.run({ query }, withoutPersons);

    expect(data).toEqual({ found: [{ name: 'Herbs' }, { name: null }] });
  });

  it('does not ask the subgraph that owns it', async () => {
    await federation.run({ query: '{ shop { turnover name } }' }, (document) =>
      without(document, ['turnover']),
    );

    expect(federation.seen.map(({ subgraph }) => subgraph)).toEqual(['a']);
  });
});

/** The document without the fields of these names. */
function without(document: DocumentNode, names: readonly string[]): DocumentNode {
  return visit(document, {
    [Kind.FIELD]: ({ name }) => (names.includes(name.value) ? null : undefined),
  });
}
