import { defineConformance } from '../support/define.ts';

const shop = (_: unknown, { town }: { town: string }) => ({ id: town, town });

/** Selections under one response key are one field, however the operation spreads them. */
export default defineConformance({
  subgraphs: {
    a: {
      sdl: `
        type Query { shop(town: String!): Shop }
        type Shop @key(fields: "id") { id: ID! town: String label(size: Int = 1): String name: String! }`,
      resolvers: {
        Query: { shop },
        Shop: {
          label: ({ town }: { town: string }, { size }: { size: number }) => town.repeat(size),
          name: () => {
            throw new Error('the sign fell off');
          },
        },
      },
    },
    b: {
      sdl: 'type Shop @key(fields: "id") { id: ID! staff: Int }',
      resolvers: { Shop: { staff: () => 3 } },
    },
  },
  cases: [
    {
      title: 'takes the selections of each mention with the same literals',
      query: '{ shop(town: "X") { staff } shop(town: "X") { label(size: 2) town } }',
      data: { shop: { staff: 3, label: 'XX', town: 'X' } },
      requests: { a: 1, b: 1 },
    },
    {
      title: 'takes the selections of each mention below fragments too',
      query:
        '{ shop(town: "X") { ...F ... on Shop { label(size: 2) } } } fragment F on Shop { town label(size: 2) }',
      data: { shop: { town: 'X', label: 'XX' } },
    },
    {
      title: 'keeps aliases with the same literals apart',
      query: '{ x: shop(town: "X") { label(size: 2) } y: shop(town: "X") { label(size: 3) } }',
      data: { x: { label: 'XX' }, y: { label: 'XXX' } },
    },
    {
      title: 'tells once of an error in one of the mentions',
      query: '{ shop(town: "X") { staff } shop(town: "X") { sign: name } }',
      data: { shop: null },
      errors: [{ code: 'SUBGRAPH_ERROR', path: ['shop', 'sign'] }],
    },
  ],
});
