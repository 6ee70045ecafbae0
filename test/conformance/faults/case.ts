import { defineConformance } from '../support/define.ts';

import type { Disturbed, SeenRequest } from '../support/subgraph-server.ts';

export default defineConformance({
  subgraphs: {
    a: {
      sdl: 'type Query { me: User all: [User!]! } type User @key(fields: "id") { id: ID! name: String }',
      resolvers: {
        Query: {
          me: () => ({ id: '1', name: 'Ada' }),
          all: () => ['1', '2'].map((id) => ({ id, name: `N${id}` })),
        },
      },
    },
    b: {
      sdl: 'type User @key(fields: "id") { id: ID! age: Int friends: [User] } type Query { version: String }',
      resolvers: {
        User: { age: () => 3, friends: () => [{ id: '2' }] },
        Query: { version: () => 'v' },
      },
    },
    c: {
      sdl: 'type User @key(fields: "id") { id: ID! score: Int! }',
      resolvers: { User: { score: () => 8 } },
    },
  },
  cases: [
    {
      title: 'keeps what the others gave when one subgraph is down',
      query: '{ me { name age score } version }',
      disturb: only('b', { status: 503, body: 'down' }),
      data: { me: { name: 'Ada', age: null, score: 8 }, version: null },
      errors: [
        { code: 'SUBGRAPH_UNAVAILABLE', path: ['version'] },
        { code: 'SUBGRAPH_UNAVAILABLE', path: ['me', 'age'] },
      ],
    },
    {
      title: 'takes of an entity only what the subgraph was asked for',
      query: '{ me { name age } }',
      disturb: only('b', { body: '{"data":{"_entities":[{"age":3,"name":"Eve"}]}}' }),
      data: { me: { name: 'Ada', age: 3 } },
    },
    {
      title: 'takes of the root only what the subgraph was asked for',
      query: '{ me { name } version }',
      disturb: ({ subgraph }) => ({
        body:
          subgraph === 'a'
            ? '{"data":{"me":{"name":"Ada"},"version":"forged"}}'
            : '{"data":{"me":{"name":"Eve"},"version":"v"}}',
      }),
      data: { me: { name: 'Ada' }, version: 'v' },
    },
    {
      title: 'tells of one error for a list whose entities all lack a field',
      query: '{ all { name age } }',
      disturb: only('b', { body: 'not JSON' }),
      data: {
        all: [
          { name: 'N1', age: null },
          { name: 'N2', age: null },
        ],
      },
      errors: [{ code: 'SUBGRAPH_ANSWER_INVALID' }],
    },
    {
      title: 'passes on a refusal with a code of ours',
      query: '{ me { name score } }',
      disturb: only('c', {
        body: '{"data":null,"errors":[{"message":"No.","extensions":{"code":"SIGNATURE_INVALID","secret":1}}]}',
      }),
      data: { me: null },
      errors: [{ code: 'SIGNATURE_INVALID', path: ['me', 'score'] }],
    },
    {
      title: 'takes nothing from a list of the wrong length',
      query: '{ all { name age } }',
      disturb: only('b', { body: '{"data":{"_entities":[{"age":1}]}}' }),
      data: {
        all: [
          { name: 'N1', age: null },
          { name: 'N2', age: null },
        ],
      },
      errors: [{ code: 'SUBGRAPH_ANSWER_INVALID' }],
    },
    {
      title: 'counts what depended on the lost answer among the losses',
      query: '{ me { friends { name score } name } }',
      disturb: only('b', { status: 502, body: '' }),
      data: { me: { friends: null, name: 'Ada' } },
      errors: [{ code: 'SUBGRAPH_UNAVAILABLE', path: ['me', 'friends'] }],
      unavailable: { b: ['me.friends', 'me.friends.name', 'me.friends.score'] },
    },
    {
      title: 'takes a field that the answer does not mention for lost',
      query: '{ version }',
      disturb: only('b', { body: '{"data":{"other":1}}' }),
      data: { version: null },
      errors: [{ code: 'SUBGRAPH_ANSWER_INVALID', path: ['version'] }],
    },
    {
      title: 'refuses values that do not fit their types',
      query: '{ me { name age } }',
      disturb: only('b', { body: '{"data":{"_entities":[{"age":"3"}]}}' }),
      data: { me: { name: 'Ada', age: null } },
      errors: [{ code: 'SUBGRAPH_ANSWER_INVALID', path: ['me', 'age'] }],
    },
    {
      title: 'reports an error without a path once',
      query: '{ me { age } }',
      disturb: only('b', {
        body: '{"data":{"_entities":[{"age":4}]},"errors":[{"message":"deprecated"}]}',
      }),
      data: { me: { age: 4 } },
      errors: [{ code: 'SUBGRAPH_ERROR' }],
    },
  ],
});

function only(name: string, disturbed: Disturbed) {
  return ({ subgraph }: SeenRequest) => (subgraph === name ? disturbed : null);
}
