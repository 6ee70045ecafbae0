import { defineConformance } from '../support/define.ts';

const PERSON = { __typename: 'Person', id: 'p', name: 'Ada' };
const SHOP = { __typename: 'Shop', id: 's', label: 'Herbs' };

export default defineConformance({
  subgraphs: {
    a: {
      sdl: `
        type Query { found: [Found] node(id: ID!): Node pets: [Pet] }
        union Found = Person | Shop
        interface Node { id: ID! }
        interface Pet { name: String size: Int }
        type Dog implements Pet { name: String size: Int barks: Boolean }
        type Cat implements Pet { name: String size: Int lives: Int }
        type Person implements Node @key(fields: "id") { id: ID! name: String }
        type Shop implements Node @key(fields: "id") { id: ID! label: String! }`,
      resolvers: {
        Query: {
          found: () => [PERSON, SHOP, null],
          node: (_: unknown, { id }: { id: string }) => (id === 'p' ? PERSON : SHOP),
          pets: () => [
            { __typename: 'Dog', name: 'Rex', size: 4, barks: true },
            { __typename: 'Cat', name: 'Tom', size: 1, lives: 9 },
          ],
        },
      },
    },
    b: {
      sdl: `
        type Person @key(fields: "id") { id: ID! age: Int value: String }
        type Shop @key(fields: "id") { id: ID! turnover: Int! value: Int }`,
      resolvers: {
        Person: { age: () => 40, value: () => 'dear' },
        Shop: { turnover: () => 1000, value: () => 7 },
      },
    },
  },
  cases: [
    {
      title: 'selects by the type of each item',
      query: '{ found { __typename ... on Person { name age } ... on Shop { label turnover } } }',
      data: {
        found: [
          { __typename: 'Person', name: 'Ada', age: 40 },
          { __typename: 'Shop', label: 'Herbs', turnover: 1000 },
          null,
        ],
      },
      requests: { a: 1, b: 1 },
    },
    {
      title: 'lets one response key mean different fields of different types',
      query: '{ found { ... on Person { x: age } ... on Shop { x: value } } }',
      data: { found: [{ x: 40 }, { x: 7 }, null] },
    },
    {
      title: 'fetches fields of one name and different types',
      query: '{ found { ... on Person { p: value } ... on Shop { s: value } } }',
      data: { found: [{ p: 'dear' }, { s: 7 }, null] },
    },
    {
      title: 'merges fragments that overlap, in the order of first mention',
      query: `{ node(id: "s") { ... on Node { id } ...S ... on Shop { turnover id l2: label } __typename } }
        fragment S on Shop { label ... on Node { again: id } }`,
      data: {
        node: {
          id: 's',
          label: 'Herbs',
          again: 's',
          turnover: 1000,
          l2: 'Herbs',
          __typename: 'Shop',
        },
      },
    },
    {
      title: 'gives an empty object when no fragment fits',
      query: '{ node(id: "p") { ... on Shop { turnover } } }',
      data: { node: {} },
      requests: { a: 1 },
    },
    {
      title: 'asks nothing of fragments that no object can meet',
      query: '{ found { ... on Person { ... on Found { ... on Shop { turnover } } } } }',
      data: { found: [{}, {}, null] },
      requests: { a: 1 },
    },
    {
      title: 'selects by type through interfaces and unions inside one another',
      query:
        '{ found { ... on Node { ... on Found { ... on Node { id } ... on Shop { ... on Node { label: id } } } } } }',
      data: { found: [{ id: 'p' }, { id: 's', label: 's' }, null] },
    },
    {
      title: 'reads an interface without asking for the type',
      query: '{ pets { size ... on Cat { lives } name } }',
      data: {
        pets: [
          { size: 4, name: 'Rex' },
          { size: 1, lives: 9, name: 'Tom' },
        ],
      },
    },
  ],
});
