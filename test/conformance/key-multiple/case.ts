import { defineConformance } from '../support/define.ts';

export default defineConformance({
  subgraphs: {
    a: {
      sdl: `
        type Query { book: Book }
        type Book @key(fields: "id") { id: ID! title: String }`,
      resolvers: { Query: { book: () => ({ id: 'b1', title: 'Herbs' }) } },
    },
    b: {
      sdl: 'type Book @key(fields: "id") @key(fields: "isbn") { id: ID! isbn: String }',
      resolvers: {
        Book: { __resolveReference: ({ id }: { id: string }) => ({ id, isbn: `isbn-${id}` }) },
      },
    },
    c: {
      sdl: 'type Book @key(fields: "isbn") { isbn: String pages: Int }',
      resolvers: {
        Book: {
          __resolveReference: ({ isbn }: { isbn: string }) => ({ isbn, pages: isbn.length }),
        },
      },
    },
  },
  cases: [
    {
      title: 'reaches a subgraph with another key by way of a third',
      query: '{ book { title pages } }',
      data: { book: { title: 'Herbs', pages: 7 } },
      requests: { a: 1, b: 1, c: 1 },
    },
  ],
});
