import { defineConformance } from '../support/define.ts';

const state = { value: 1 };

export default defineConformance({
  subgraphs: {
    a: {
      sdl: `
        type Query { value: Int }
        type Mutation { addA(n: Int!): Box resetA(to: Int!): Int mulA(n: Int!): Box! }
        type Box @key(fields: "id") { id: ID! after: Int }`,
      resolvers: {
        Query: { value: () => state.value },
        Mutation: {
          addA: (_: unknown, { n }: { n: number }) => change((value) => value + n),
          mulA: (_: unknown, { n }: { n: number }) => change((value) => value * n),
          resetA: (_: unknown, { to }: { to: number }) => change(() => to).after,
        },
      },
    },
    b: {
      sdl: `
        type Mutation { mulB(n: Int!): Box failB: Int! }
        type Box @key(fields: "id") { id: ID! now: Int }`,
      resolvers: {
        Mutation: {
          mulB: (_: unknown, { n }: { n: number }) => change((value) => value * n),
          failB: () => {
            throw new Error('refused');
          },
        },
        Box: { now: () => state.value },
      },
    },
  },
  cases: [
    {
      title: 'runs one after the other, across subgraphs, each to its end',
      query: `mutation { start: resetA(to: 1) x: addA(n: 2) { after now } y: mulB(n: 5) { now } z: addA(n: 2) { after }
        twice: mulA(n: 2) { after now } }`,
      data: {
        start: 1,
        x: { after: 3, now: 3 },
        y: { now: 15 },
        z: { after: 17 },
        twice: { after: 34, now: 34 },
      },
    },
    {
      title: 'does the same deed twice when it is asked for twice',
      query:
        'mutation { resetA(to: 1) a: addA(n: 1) { after } b: addA(n: 1) { after } ... { c: addA(n: 1) { after } } }',
      data: { resetA: 1, a: { after: 2 }, b: { after: 3 }, c: { after: 4 } },
    },
    {
      title: 'loses everything when a deed that must have a value has none',
      query: 'mutation { resetA(to: 1) failB }',
      data: null,
      errors: [{ code: 'SUBGRAPH_ERROR', path: ['failB'] }],
    },
  ],
});

function change(next: (value: number) => number) {
  state.value = next(state.value);
  return { id: 'box', after: state.value };
}
