import { defineConformance } from '../support/define.ts';

export default defineConformance({
  subgraphs: {
    old: {
      sdl: `
        type Query { shop: Shop here: Point @shareable }
        type Shop @key(fields: "id") { id: ID! name: String phone: String }
        type Point @shareable { x: Int y: Int }`,
      resolvers: {
        Query: {
          shop: () => ({ id: '1', name: 'old name', phone: 'old phone' }),
          here: () => ({ x: 1, y: 2 }),
        },
        Shop: { __resolveReference: () => ({ id: '1', name: 'old name', phone: 'old phone' }) },
      },
    },
    fresh: {
      sdl: `
        type Query { here: Point @shareable fresh: Shop }
        type Shop @key(fields: "id") { id: ID! phone: String @override(from: "old") site: String }
        type Point @shareable { x: Int y: Int }`,
      resolvers: {
        Query: {
          here: () => ({ x: 1, y: 2 }),
          fresh: () => ({ id: '1', phone: 'new phone', site: 's' }),
        },
        Shop: { __resolveReference: () => ({ id: '1', phone: 'new phone', site: 's' }) },
      },
    },
  },
  cases: [
    {
      title: 'takes a moved field from where it moved to',
      query: '{ shop { name phone } }',
      data: { shop: { name: 'old name', phone: 'new phone' } },
    },
    {
      title: 'goes the other way as well',
      query: '{ fresh { site phone name } }',
      data: { fresh: { site: 's', phone: 'new phone', name: 'old name' } },
    },
    {
      title: 'asks one subgraph for what both have',
      query: '{ here { y x } }',
      data: { here: { y: 2, x: 1 } },
    },
  ],
});
