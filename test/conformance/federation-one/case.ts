import { defineConformance } from '../support/define.ts';

export default defineConformance({
  subgraphs: {
    a: {
      sdl: `# fed1
        type Query { me: User }
        type User @key(fields: "id") { id: ID! name: String }`,
      resolvers: {
        Query: { me: () => ({ id: '1', name: 'Ada' }) },
        User: { __resolveReference: () => ({ id: '1', name: 'Ada' }) },
      },
    },
    b: {
      sdl: `# fed1
        extend type Query { last: Review }
        extend type User @key(fields: "id") { id: ID! @external name: String @external reviews: [Review] shout: String @requires(fields: "name") }
        type Review { text: String author: User @provides(fields: "name") }`,
      resolvers: {
        Query: { last: () => ({ text: 'fine', author: { id: '1', name: 'provided' } }) },
        User: {
          reviews: () => [{ text: 'fine', author: { id: '1', name: 'provided' } }],
          shout: ({ name }: { name: string }) => `${name}!`,
        },
      },
    },
  },
  cases: [
    {
      title: 'extends a type of another subgraph',
      query: '{ me { name reviews { text author { name } } shout } }',
      data: {
        me: {
          name: 'Ada',
          reviews: [{ text: 'fine', author: { name: 'provided' } }],
          shout: 'Ada!',
        },
      },
    },
    {
      title: 'extends the root',
      query: '{ last { author { id shout } } }',
      data: { last: { author: { id: '1', shout: 'Ada!' } } },
    },
  ],
});
