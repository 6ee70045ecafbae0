import { defineConformance } from '../support/define.ts';

interface Ware {
  readonly id: string;
  readonly size?: number | null;
  readonly note?: string | null;
  readonly box?: { readonly width: number } | null;
}

/** Requirements that meet in one fetch and must not get into one another's way. */
export default defineConformance({
  subgraphs: {
    stock: {
      sdl: `
        type Pill @key(fields: "id") { id: ID! box: Box note: String size: Int slip(lines: Int): Int @requires(fields: "price") price: Int @external }
        type Herb @key(fields: "id") { id: ID! box: String }
        type Box @shareable { width: Int depth: Int! }`,
      resolvers: {
        Pill: {
          box: ({ id }: Ware) => ({ width: Number(id), id }),
          note: () => 'dry',
          size: () => 4,
          slip: ({ price }: { price: number }) => price * 2,
        },
        Herb: { box: () => 'jute' },
        Box: {
          depth: ({ id }: Ware) => {
            if (id === '2') throw new Error('nobody has measured it');
            return 5;
          },
        },
      },
    },
    shop: {
      sdl: `
        type Query { wares: [Ware] pills: [Pill] }
        union Ware = Pill | Herb
        type Pill @key(fields: "id") {
          id: ID! price: Int
          box: Box @external note: String @external size: Int @external
          shelf: Int @requires(fields: "box { width }")
          sign: String @requires(fields: "note")
          rank: Int @requires(fields: "size")
        }
        type Herb @key(fields: "id") { id: ID! box: String @external shelf: String @requires(fields: "box") }
        type Box @shareable { width: Int depth: Int! }`,
      resolvers: {
        Query: {
          wares: () => [
            { __typename: 'Pill', id: '1' },
            { __typename: 'Herb', id: '7' },
          ],
          pills: () => [{ id: '1' }, { id: '2' }],
        },
        Pill: {
          price: () => 30,
          shelf: ({ box }: Ware) => (box ? box.width + 100 : -1),
          sign: ({ note }: Ware) => `${note}!`,
          rank: ({ size }: Ware) => size,
        },
        Herb: { shelf: ({ box }: { box: string }) => `${box} shelf` },
      },
    },
  },
  cases: [
    {
      title: 'fetches requirements of one name and different types in one request',
      query: '{ wares { ... on Pill { p: shelf } ... on Herb { h: shelf } } }',
      data: { wares: [{ p: 101 }, { h: 'jute shelf' }] },
      requests: { shop: 2, stock: 1 },
    },
    {
      title: 'does so where two places share a requirement',
      query: '{ wares { ... on Pill { p: shelf } ... on Herb { h: shelf } } pills { shelf } }',
      data: { wares: [{ p: 101 }, { h: 'jute shelf' }], pills: [{ shelf: 101 }, { shelf: 102 }] },
      requests: { shop: 2, stock: 1 },
    },
    {
      title: 'does not want for one field what only a left out one requires',
      query:
        'query($c: Boolean!) { pills { x: sign slip(lines: 1) @include(if: $c) rank @skip(if: $c) } }',
      variables: { c: false },
      data: {
        pills: [
          { x: 'dry!', rank: 4 },
          { x: 'dry!', rank: 4 },
        ],
      },
    },
    {
      title: 'does not compute from a null that an error below it made',
      query: '{ pills { shelf box { depth } } }',
      data: {
        pills: [
          { shelf: 101, box: { depth: 5 } },
          { shelf: null, box: null },
        ],
      },
      errors: [{ code: 'SUBGRAPH_ERROR', path: ['pills', 1, 'box', 'depth'] }],
    },
  ],
});
