import { defineConformance } from '../support/define.ts';

export default defineConformance({
  subgraphs: {
    media: {
      sdl: `
        type Query { media: [Media!]! book: Book }
        interface Media @key(fields: "id") { id: ID! title: String }
        type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int }
        type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int }`,
      resolvers: {
        Query: { media: () => ['b1', 'f1'].map(toMedia), book: () => toMedia('b1') },
        Media: {
          __resolveReference: ({ id }: { id: string }) => toMedia(id),
          __resolveType: (m: { __typename: string }) => m.__typename,
        },
        Book: { __resolveReference: ({ id }: { id: string }) => toMedia(id) },
        Film: { __resolveReference: ({ id }: { id: string }) => toMedia(id) },
      },
    },
    reviews: {
      sdl: `
        type Query { best: Media all: [Media!]! }
        type Media @key(fields: "id") @interfaceObject { id: ID! score: Int reviews: [Review!]! }
        type Review { id: ID! of: Media }`,
      resolvers: {
        Query: { best: () => ({ id: 'b1' }), all: () => [{ id: 'f1' }, { id: 'b1' }] },
        Media: {
          score: ({ id }: { id: string }) => (id === 'b1' ? 5 : 3),
          reviews: ({ id }: { id: string }) => [{ id: `r-${id}`, of: { id } }],
        },
      },
    },
  },
  cases: [
    {
      title: 'adds fields to every implementation',
      query: '{ media { score __typename ... on Book { pages } } }',
      data: {
        media: [
          { score: 5, __typename: 'Book', pages: 9 },
          { score: 3, __typename: 'Film' },
        ],
      },
    },
    {
      title: 'adds fields to one implementation asked for by name',
      query: '{ book { score title reviews { of { title } } } }',
      data: { book: { score: 5, title: 'T-b1', reviews: [{ of: { title: 'T-b1' } }] } },
    },
    {
      title: 'learns the real type from the subgraph that knows it',
      query: '{ best { __typename score ... on Book { pages } ... on Film { minutes } } }',
      data: { best: { __typename: 'Book', score: 5, pages: 9 } },
    },
    {
      title: 'needs no type where none is asked for',
      query: '{ all { score } }',
      data: { all: [{ score: 3 }, { score: 5 }] },
      requests: { reviews: 1 },
    },
    {
      title: 'asks for every type that wants something of the interface object',
      query: '{ all { ... on Book { score } ... on Film { id reviews { id } } } }',
      data: { all: [{ id: 'f1', reviews: [{ id: 'r-f1' }] }, { score: 5 }] },
    },
    {
      title: 'finds the real type of objects inside its own',
      query: '{ book { reviews { of { ... on Book { score title } } } } }',
      data: { book: { reviews: [{ of: { score: 5, title: 'T-b1' } }] } },
    },
    {
      title: 'gives no object whose type nobody told',
      query: '{ best { score ... on Book { pages } } }',
      disturb: ({ subgraph }) => (subgraph === 'media' ? { status: 503, body: '' } : null),
      data: { best: null },
      errors: [
        { code: 'SUBGRAPH_UNAVAILABLE', path: ['best', 'pages'] },
        { code: 'SUBGRAPH_ANSWER_INVALID', path: ['best'] },
      ],
    },
    {
      title: 'filters by type before it asks for more',
      query: '{ all { ... on Film { score minutes } } }',
      data: { all: [{ score: 3, minutes: 90 }, {}] },
    },
  ],
});

function toMedia(id: string) {
  const title = `T-${id}`;
  return id.startsWith('b')
    ? { __typename: 'Book', id, title, pages: 9 }
    : { __typename: 'Film', id, title, minutes: 90 };
}
