import { defineConformance } from '../support/define.ts';

interface Filter {
  readonly name?: string | null;
  readonly limit?: number;
  readonly deep?: readonly Filter[];
}

export default defineConformance({
  subgraphs: {
    a: {
      sdl: `
        type Query { echo(filter: Filter, kind: Kind = SMALL, ids: [ID!], ratio: Float, any: Any): String count(n: Int! = 3): Int }
        input Filter { name: String limit: Int = 10 deep: [Filter!] onlyA: Int }
        enum Kind { SMALL LARGE ONLY_A }
        scalar Any
        type T @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          echo: (_: unknown, given: unknown) => JSON.stringify(given),
          count: (_: unknown, { n }: { n: number }) => n,
        },
      },
    },
    b: {
      sdl: `
        type Query { other(filter: Filter, kind: Kind): Int last: String }
        input Filter { name: String limit: Int = 10 deep: [Filter!] }
        enum Kind { SMALL LARGE }
        type T @key(fields: "id") { id: ID! size(filter: Filter): Int }`,
      resolvers: {
        Query: {
          other: (_: unknown, { filter }: { filter: Filter }) => filter.deep?.length ?? 0,
          last: () => 'SMALL',
        },
      },
    },
  },
  cases: [
    {
      title: 'passes literals on as they were written, defaults included',
      query:
        '{ echo(filter: { name: null, deep: { name: "x" } }, ids: 7, ratio: 2, any: { a: [1, "b", null, true] }) }',
      data: {
        echo: '{"filter":{"name":null,"limit":10,"deep":[{"name":"x","limit":10}]},"kind":"SMALL","ids":["7"],"ratio":2,"any":{"a":[1,"b",null,true]}}',
      },
    },
    {
      title: 'mixes variables and literals in one value',
      query:
        'query($name: String, $more: [Filter!]) { echo(filter: { name: $name, limit: 5, deep: $more }, kind: LARGE, any: { v: $name }) }',
      variables: { name: 'n', more: [{ limit: 1 }] },
      data: {
        echo: '{"filter":{"name":"n","limit":5,"deep":[{"limit":1}]},"kind":"LARGE","any":{"v":"n"}}',
      },
    },
    {
      title: 'leaves out a variable that is not given',
      query: 'query($name: String, $kind: Kind) { echo(filter: { name: $name }, kind: $kind) }',
      data: { echo: '{"filter":{"limit":10},"kind":"SMALL"}' },
    },
    {
      title: 'keeps a default that makes a nullable variable fit',
      query: 'query($n: Int = 4) { count(n: $n) twice: count }',
      data: { count: 4, twice: 3 },
    },
    {
      title: 'keeps digits that JavaScript would lose',
      query: '{ echo(any: { big: 12345678901234567891, price: 1.10 }) }',
      disturb: ({ body }) => ({
        body: JSON.stringify({ data: { k0_echo: body.match(/{"big.*?}/)?.[0] } }),
      }),
      data: { echo: '{"big":12345678901234567891,"price":1.10}' },
    },
    {
      title: 'takes a client’s variable whatever its name',
      query:
        'query($representations: Filter, $__batch_reps_0: [ID!]) { echo(filter: $representations, ids: $__batch_reps_0) other(filter: $representations) }',
      variables: { representations: { name: 'r' }, __batch_reps_0: ['1'] },
      data: { echo: '{"filter":{"name":"r","limit":10},"kind":"SMALL","ids":["1"]}', other: 0 },
    },
  ],
});
