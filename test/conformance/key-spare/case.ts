import { defineConformance } from '../support/define.ts';

interface Lot {
  readonly id: string;
  readonly place: string;
  readonly code?: string;
}

/** With two ways between `stock` and `labels` the native planner never ends, or fails on a requirement. */
export default defineConformance({
  subgraphs: {
    list: {
      sdl: 'type Query { lots: [Lot!] } type Lot @key(fields: "id place") { id: ID! place: ID! }',
      resolvers: { Query: { lots: () => [lot('1'), lot('2')] } },
    },
    stock: {
      sdl: `
        type Lot @key(fields: "id place") @key(fields: "code") {
          id: ID! place: ID! code: String! @shareable
          weight: Int
          price: Int @requires(fields: "name")
          name: String @external
        }`,
      resolvers: {
        Lot: {
          __resolveReference: found,
          weight: ({ id }: Lot) => Number(id) * 10,
          price: ({ name }: { name: string }) => name.length,
        },
      },
    },
    labels: {
      sdl: `
        type Lot @key(fields: "id place") @key(fields: "code") {
          id: ID! place: ID! code: String! @shareable
          name: String
          label(size: Int = 1): String
        }`,
      resolvers: {
        Lot: {
          __resolveReference: found,
          name: ({ id }: Lot) => `lot ${id}`,
          label: ({ id }: Lot, { size }: { size: number }) => id.repeat(size),
        },
      },
    },
    ledger: {
      sdl: 'type Lot @key(fields: "code") { code: String! @shareable pages: Int }',
      resolvers: { Lot: { pages: ({ code }: { code: string }) => code.length } },
    },
  },
  cases: [
    {
      title: 'goes both ways between subgraphs that share two keys',
      query: '{ lots { label(size: 2) weight name } }',
      data: {
        lots: [
          { label: '11', weight: 10, name: 'lot 1' },
          { label: '22', weight: 20, name: 'lot 2' },
        ],
      },
      requests: { list: 1, stock: 1, labels: 1 },
    },
    {
      title: 'fulfils a requirement between them',
      query: '{ lots { price } }',
      data: { lots: [{ price: 5 }, { price: 5 }] },
      requests: { list: 1, stock: 1, labels: 1 },
    },
    {
      title: 'still reaches a subgraph that knows only the second key',
      query: '{ lots { pages } }',
      data: { lots: [{ pages: 5 }, { pages: 5 }] },
    },
  ],
});

function lot(id: string): Lot {
  return { id, place: `P${id}` };
}

function found({ id, code, ...given }: Lot) {
  const known = id ?? code?.slice(4);
  return { ...given, ...lot(known), code: `lot-${known}` };
}
