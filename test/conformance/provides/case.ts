import { defineConformance } from '../support/define.ts';

const USER = { id: 'u', name: 'from reviews', address: { city: 'Fushun' } };

export default defineConformance({
  subgraphs: {
    reviews: {
      sdl: `
        type Query { reviews: [Review] plain: [Review] }
        type Review { text: String author: User @provides(fields: "name address { city }") critic: User }
        type User @key(fields: "id") { id: ID! name: String @external address: Address @external }
        type Address { city: String @external }`,
      resolvers: { Query: { reviews: () => [{ text: 'good', author: USER, critic: USER }] } },
    },
    users: {
      sdl: `
        type User @key(fields: "id") { id: ID! name: String @shareable age: Int address: Address @shareable }
        type Address { city: String @shareable zip: String @shareable }`,
      resolvers: {
        User: {
          __resolveReference: ({ id }: { id: string }) => {
            return { id, name: 'from users', age: 30, address: { city: 'Benxi', zip: '117' } };
          },
        },
      },
    },
  },
  cases: [
    {
      title: 'takes provided fields where they are provided',
      query: '{ reviews { author { name address { city } } } }',
      data: { reviews: [{ author: { name: 'from reviews', address: { city: 'Fushun' } } }] },
      requests: { reviews: 1 },
    },
    {
      title: 'asks the owner on a path that provides nothing',
      query: '{ reviews { critic { name } } }',
      data: { reviews: [{ critic: { name: 'from users' } }] },
      requests: { reviews: 1, users: 1 },
    },
    {
      title: 'joins provided and other fields of one object',
      query: '{ reviews { author { address { zip } age name } } }',
      data: { reviews: [{ author: { address: { zip: '117' }, age: 30, name: 'from reviews' } }] },
    },
  ],
});
