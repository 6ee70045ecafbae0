import { defineConformance } from '../support/define.ts';

const pill = { __typename: 'Pill', id: 'p' };
const herb = { __typename: 'Herb', id: 'h' };

/** A union and an interface of which each subgraph knows other members. */
export default defineConformance({
  subgraphs: {
    a: {
      sdl: `
        type Query { here: [Ware] named: [Named] }
        union Ware = Pill | Herb
        interface Named { name: String }
        type Pill implements Named @key(fields: "id") { id: ID! name: String @shareable }
        type Herb implements Named @key(fields: "id") { id: ID! name: String }`,
      resolvers: {
        Query: { here: () => [pill, herb], named: () => [herb, pill] },
        Pill: { name: () => 'Pill' },
        Herb: { name: () => 'Herb' },
      },
    },
    b: {
      sdl: `
        type Query { there: [Ware] }
        union Ware = Pill | Tea
        type Pill @key(fields: "id") { id: ID! name: String @shareable dose: Int }
        type Tea { cups: Int }`,
      resolvers: {
        Query: { there: () => [pill, { __typename: 'Tea', cups: 2 }] },
        Pill: { dose: () => 5, name: () => 'Pill' },
      },
    },
  },
  cases: [
    {
      title: 'leaves out the fragments of members that one subgraph does not know',
      query: '{ here { ... on Pill { dose } ... on Herb { name } ... on Tea { cups } } }',
      data: { here: [{ dose: 5 }, { name: 'Herb' }] },
    },
    {
      title: 'takes the members that the other subgraph knows',
      query:
        '{ there { __typename ... on Pill { name dose } ... on Tea { cups } ... on Herb { id } } }',
      data: {
        there: [
          { __typename: 'Pill', name: 'Pill', dose: 5 },
          { __typename: 'Tea', cups: 2 },
        ],
      },
      requests: { b: 1 },
    },
    {
      title: 'selects through an interface that one subgraph has',
      query: '{ named { name ... on Pill { dose } } }',
      data: { named: [{ name: 'Herb' }, { name: 'Pill', dose: 5 }] },
    },
  ],
});
