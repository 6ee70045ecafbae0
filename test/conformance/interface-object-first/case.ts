import { defineConformance } from '../support/define.ts';

/** The subgraph with the interface object comes before the one with the interface, in the order of their names. */
export default defineConformance({
  subgraphs: {
    a: {
      sdl: 'type Query { all: [Media] } type Media @key(fields: "id") @interfaceObject { id: ID! score: Int }',
      resolvers: { Query: { all: () => [{ id: 'b1' }] }, Media: { score: () => 5 } },
    },
    b: {
      sdl: `
        type Query { version: String }
        interface Media @key(fields: "id") { id: ID! title: String }
        type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int }`,
      resolvers: {
        Media: {
          __resolveReference: ({ id }: { id: string }) => ({ id }),
          __resolveType: () => 'Book',
        },
        Book: { title: () => 'Herbs', pages: () => 9 },
      },
    },
  },
  cases: [
    {
      title: 'finds the way to the members',
      query: '{ all { score ... on Book { pages } title } }',
      data: { all: [{ score: 5, pages: 9, title: 'Herbs' }] },
      requests: { a: 1, b: 1 },
    },
  ],
});
