import { defineConformance } from '../support/define.ts';

const hidden = { level: 'SECRET' };

export default defineConformance({
  subgraphs: {
    a: {
      sdl: `
        type Query { doc: Doc docs(level: Level): [Any] secret: String @inaccessible }
        type Doc @key(fields: "id") { id: ID! level: Level tag: String @tag(name: "t") key: String @inaccessible }
        enum Level { OPEN SECRET @inaccessible }
        union Any = Doc | Ghost
        type Ghost @inaccessible { id: ID! }`,
      resolvers: {
        Query: {
          doc: () => ({ id: '1', tag: 't', key: 'k', ...hidden }),
          docs: () => [
            { __typename: 'Doc', id: '1', level: 'OPEN' },
            { __typename: 'Ghost', id: 'g' },
          ],
        },
      },
    },
    b: {
      sdl: 'type Doc @key(fields: "id") { id: ID! key: String @external size: Int @requires(fields: "key") }',
      resolvers: { Doc: { size: ({ key }: { key: string }) => key.length } },
    },
  },
  cases: [
    {
      title: 'uses an inaccessible field for a requirement and shows it to nobody',
      query: '{ doc { size tag } }',
      data: { doc: { size: 1, tag: 't' } },
    },
    {
      title: 'gives null for an enum value that clients may not see',
      query: '{ doc { level id } }',
      data: { doc: { level: null, id: '1' } },
      errors: [{ code: 'SUBGRAPH_ANSWER_INVALID', path: ['doc', 'level'] }],
    },
    {
      title: 'gives null for an object whose type clients may not see',
      query: '{ docs { __typename ... on Doc { level } } }',
      data: { docs: [{ __typename: 'Doc', level: 'OPEN' }, null] },
      errors: [{ code: 'SUBGRAPH_ANSWER_INVALID', path: ['docs', 1] }],
    },
    {
      title: 'leaves inaccessible elements out of introspection, which data may stand beside',
      query: `{ doc { id } __type(name: "Doc") { fields { name } } level: __type(name: "Level") { enumValues { name } }
        ghost: __type(name: "Ghost") { name } kind: __typename }`,
      data: {
        doc: { id: '1' },
        __type: { fields: [{ name: 'id' }, { name: 'level' }, { name: 'tag' }, { name: 'size' }] },
        level: { enumValues: [{ name: 'OPEN' }] },
        ghost: null,
        kind: 'Query',
      },
    },
  ],
});
