import { defineConformance } from '../support/define.ts';

export default defineConformance({
  subgraphs: {
    a: {
      sdl: 'type Query { me: User! } type User @key(fields: "id") { id: ID! name: String friend: User }',
      resolvers: {
        Query: { me: () => ({ id: '1', name: 'Ada', friend: { id: '2', name: 'Ben' } }) },
        User: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `N${id}` }) },
      },
    },
    b: {
      sdl: 'type User @key(fields: "id") { id: ID! age: Int! }',
      resolvers: { User: { age: ({ id }: { id: string }) => Number(id) + 20 } },
    },
  },
  cases: [
    {
      title: 'does not fetch what a variable leaves out',
      query: 'query($c: Boolean!) { me { name age @include(if: $c) } }',
      variables: { c: false },
      data: { me: { name: 'Ada' } },
      requests: { a: 1 },
    },
    {
      title: 'fetches what a variable takes in',
      query: 'query($c: Boolean! = true) { me { name age @include(if: $c) } }',
      data: { me: { name: 'Ada', age: 21 } },
    },
    {
      title: 'obeys @skip and @include together',
      query: 'query($s: Boolean!, $i: Boolean!) { me { age @skip(if: $s) @include(if: $i) name } }',
      variables: { s: false, i: false },
      data: { me: { name: 'Ada' } },
      requests: { a: 1 },
    },
    {
      title: 'obeys conditions on fragments inside one another',
      query:
        'query($s: Boolean!, $i: Boolean!) { me { ... @include(if: $i) { ... on User @skip(if: $s) { age } } name } }',
      variables: { s: true, i: true },
      data: { me: { name: 'Ada' } },
      requests: { a: 1 },
    },
    {
      title: 'takes in a field once one of its mentions is taken in',
      query: 'query($no: Boolean!) { me { age @include(if: $no) name age @skip(if: $no) } }',
      variables: { no: false },
      data: { me: { name: 'Ada', age: 21 } },
    },
    {
      title: 'answers an empty object when literals skip everything in it',
      query:
        '{ me { age @skip(if: true) friend { ...F @include(if: false) } } } fragment F on User { name }',
      data: { me: { friend: {} } },
      requests: { a: 1 },
    },
    {
      title: 'asks nobody when everything is skipped',
      query: '{ me @skip(if: true) { age } }',
      data: {},
      requests: {},
    },
    {
      title: 'obeys a condition on an object of another subgraph',
      query: 'query($c: Boolean!) { me { friend @skip(if: $c) { age } } }',
      variables: { c: true },
      data: { me: {} },
      requests: { a: 1 },
    },
  ],
});
