import { defineConformance } from '../support/define.ts';

const MEDIA: Readonly<Record<string, object>> = {
  b1: { __typename: 'Book', id: 'b1', title: 'Herbs', pages: 9 },
  f1: { __typename: 'Film', id: 'f1', title: 'Roots', minutes: 90 },
};
const reference = ({ id }: { id: string }) => MEDIA[id] ?? null;

/** An interface with a key, and nobody who has it as an interface object. */
export default defineConformance({
  subgraphs: {
    media: {
      sdl: `
        type Query { media: [Media!]! }
        interface Media @key(fields: "id") { id: ID! title: String }
        type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int }
        type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int }`,
      resolvers: {
        Query: { media: () => Object.values(MEDIA) },
        Media: {
          __resolveReference: reference,
          __resolveType: ({ __typename }: { __typename: string }) => __typename,
        },
        Book: { __resolveReference: reference },
        Film: { __resolveReference: reference },
      },
    },
    shop: {
      sdl: `
        type Query { sold: [Item!]! }
        union Item = Book | Film
        type Book @key(fields: "id") { id: ID! price: Int }
        type Film @key(fields: "id") { id: ID! price: Int }`,
      resolvers: {
        Query: {
          sold: () => [
            { __typename: 'Film', id: 'f1' },
            { __typename: 'Book', id: 'b1' },
          ],
        },
        Book: { price: () => 30 },
        Film: { price: () => 12 },
      },
    },
  },
  cases: [
    {
      title: 'selects through the interface and its members',
      query: '{ media { title ... on Book { pages } __typename ... on Film { minutes } } }',
      data: {
        media: [
          { title: 'Herbs', pages: 9, __typename: 'Book' },
          { title: 'Roots', __typename: 'Film', minutes: 90 },
        ],
      },
      requests: { media: 1 },
    },
    {
      title: 'adds to members what another subgraph knows of them',
      query: '{ media { ... on Book { price } ... on Film { cost: price title } } }',
      data: { media: [{ price: 30 }, { cost: 12, title: 'Roots' }] },
      requests: { media: 1, shop: 1 },
    },
    {
      title: 'comes to the interface from a member elsewhere',
      query: '{ sold { ... on Media { title } ... on Film { price minutes } } }',
      data: { sold: [{ title: 'Roots', price: 12, minutes: 90 }, { title: 'Herbs' }] },
    },
  ],
});
