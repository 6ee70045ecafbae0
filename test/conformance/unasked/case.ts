import { defineConformance } from '../support/define.ts';
import type { Disturbance } from '../support/subgraph-server.ts';

interface Doctor {
  readonly id: string;
  readonly grade: string | null;
}

/** `registry` answers with more than it was asked for, inside objects: fields of others, keys and requirements. */
export default defineConformance({
  subgraphs: {
    registry: {
      sdl: `
        type Query { clinic: Clinic parts: [Part!] }
        type Clinic { name: String head: Doctor }
        type Doctor @key(fields: "id") { id: ID! }
        union Part = Ward | Shop
        type Ward @key(fields: "id") { id: ID! title: String }
        type Shop @key(fields: "id") { id: ID! }`,
      resolvers: {},
    },
    permits: {
      sdl: `
        type Doctor @key(fields: "id") { id: ID! grade: String pass: String @shareable }
        type Ward @key(fields: "id") { id: ID! beds: Int }
        type Shop @key(fields: "id") { id: ID! title: String }`,
      resolvers: {
        Doctor: { grade: () => null, pass: () => null },
        Shop: { title: () => null },
      },
    },
    fees: {
      sdl: 'type Doctor @key(fields: "id") { id: ID! grade: String @external fee: Int @requires(fields: "grade") }',
      resolvers: { Doctor: { fee: ({ grade }: Doctor) => (grade === null ? 0 : 100) } },
    },
    passes: {
      sdl: 'type Doctor @key(fields: "pass") { pass: String @shareable door: String }',
      resolvers: { Doctor: { door: ({ pass }: { pass: string }) => `opens to ${pass}` } },
    },
  },
  cases: [
    {
      title: 'takes no field of another subgraph, though that one gives null',
      query: '{ clinic { name head { grade } } }',
      disturb: asRegistry(
        '{"clinic":{"name":"C","head":{"__typename":"Doctor","id":"1","grade":"A"}}}',
      ),
      data: { clinic: { name: 'C', head: { grade: null } } },
    },
    {
      title: 'takes none though that one is down',
      query: '{ clinic { name head { grade } } }',
      disturb: (request) =>
        request.subgraph === 'permits'
          ? { status: 503, body: 'down' }
          : registryAnswers(
              '{"clinic":{"name":"C","head":{"__typename":"Doctor","id":"1","grade":"A"}}}',
              request,
            ),
      data: { clinic: { name: 'C', head: { grade: null } } },
      errors: [{ code: 'SUBGRAPH_UNAVAILABLE', path: ['clinic', 'head', 'grade'] }],
    },
    {
      title: 'computes nothing from one',
      query: '{ clinic { head { fee } } }',
      disturb: asRegistry('{"clinic":{"head":{"__typename":"Doctor","id":"1","grade":"A"}}}'),
      data: { clinic: { head: { fee: 0 } } },
    },
    {
      title: 'finds nobody by a key that was not asked for',
      query: '{ clinic { head { door } } }',
      disturb: asRegistry('{"clinic":{"head":{"__typename":"Doctor","id":"1","pass":"P1"}}}'),
      data: { clinic: { head: { door: null } } },
    },
    {
      title: 'takes no field that was asked for of another type',
      query: '{ parts { ... on Ward { title } ... on Shop { title } } }',
      disturb: asRegistry(
        '{"parts":[{"__typename":"Ward","title":"w"},{"__typename":"Shop","id":"2","title":"s"}]}',
      ),
      data: { parts: [{ title: 'w' }, { title: null }] },
    },
    {
      title: 'takes no field that was asked for of another type of entities',
      query: '{ parts { ... on Ward { title beds } ... on Shop { title } } }',
      disturb: ({ subgraph }) => ({
        body:
          subgraph === 'registry'
            ? '{"data":{"parts":[{"__typename":"Ward","id":"1","title":null},{"__typename":"Shop","id":"2"}]}}'
            : '{"data":{"_entities":[{"beds":3,"title":"forged"},{"title":"s"}]}}',
      }),
      data: { parts: [{ title: null, beds: 3 }, { title: 's' }] },
      requests: { registry: 1, permits: 1 },
    },
  ],
});

function asRegistry(data: string): Disturbance {
  return (request) => registryAnswers(data, request);
}

function registryAnswers(data: string, { subgraph }: Parameters<Disturbance>[0]) {
  return subgraph === 'registry' ? { body: `{"data":${data}}` } : null;
}
