import { defineConformance } from '../support/define.ts';

const NAMES: Record<string, string> = { '1': 'Ada', '2': 'Ben' };

export default defineConformance({
  subgraphs: {
    people: {
      sdl: `
        type Query { person(id: ID!): Person people(ids: [ID!]!): [Person] }
        type Person @key(fields: "id") { id: ID! name: String }`,
      resolvers: {
        Query: {
          person: (_: unknown, { id }: { id: string }) => toPerson(id),
          people: (_: unknown, { ids }: { ids: string[] }) => ids.map(toPerson),
        },
      },
    },
    taxes: {
      sdl: 'type Person @key(fields: "id") { id: ID! owed: Int }',
      resolvers: {
        Person: {
          __resolveReference: ({ id }: { id: string }) => (id === '2' ? null : { id }),
          owed: ({ id }: { id: string }) => Number(id) * 100,
        },
      },
    },
  },
  cases: [
    {
      title: 'joins one entity by its key',
      query: '{ person(id: "1") { owed name } }',
      data: { person: { owed: 100, name: 'Ada' } },
      requests: { people: 1, taxes: 1 },
    },
    {
      title: 'asks once for entities that are equal',
      query: '{ people(ids: ["1", "1", "1"]) { owed } }',
      data: { people: [{ owed: 100 }, { owed: 100 }, { owed: 100 }] },
      requests: { people: 1, taxes: 1 },
    },
    {
      title: 'leaves null what the other subgraph does not know',
      query: '{ people(ids: ["2", "1", "3"]) { id owed } }',
      data: { people: [{ id: '2', owed: null }, { id: '1', owed: 100 }, null] },
    },
    {
      title: 'asks nobody when there is no entity',
      query: '{ person(id: "9") { owed } }',
      data: { person: null },
      requests: { people: 1 },
    },
    {
      title: 'keeps aliases of one field apart and its key out of the answer',
      query:
        'query($a: ID!) { a: person(id: $a) { id: name x: owed } b: person(id: "1") { y: owed owed } }',
      variables: { a: '1' },
      data: { a: { id: 'Ada', x: 100 }, b: { y: 100, owed: 100 } },
    },
  ],
});

function toPerson(id: string) {
  return NAMES[id] === undefined ? null : { id, name: NAMES[id] };
}
