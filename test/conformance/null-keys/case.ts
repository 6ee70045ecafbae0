import { defineConformance } from '../support/define.ts';

const BOOKS = [{ id: '1', isbn: 'x' }, { id: '2', isbn: null }, { id: '3' }];

export default defineConformance({
  subgraphs: {
    a: {
      sdl: 'type Query { books: [Book] } type Book @key(fields: "id") { id: ID! isbn: String @shareable }',
      resolvers: { Query: { books: () => [...BOOKS, null] } },
    },
    b: {
      sdl: 'type Book @key(fields: "isbn") { isbn: String title: String }',
      resolvers: {
        Book: {
          __resolveReference: ({ isbn }: { isbn: string }) => ({ isbn, title: isbn.toUpperCase() }),
        },
      },
    },
  },
  cases: [
    {
      title: 'does not ask for an entity whose key is null',
      query: '{ books { id title } }',
      data: {
        books: [{ id: '1', title: 'X' }, { id: '2', title: null }, { id: '3', title: null }, null],
      },
    },
  ],
});
