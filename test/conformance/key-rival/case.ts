import { defineConformance } from '../support/define.ts';

interface Lot {
  readonly id: string;
  readonly place: string;
  readonly code: string;
}

/**
 * Lots begin by one key in `list` and by the other in `ledger`. Between `stock` and `labels`, which know both, the
 * native planner never ends, or fails on a requirement.
 */
export default defineConformance({
  subgraphs: {
    list: {
      sdl: `
        type Query { lots: [Lot!] }
        type Lot @key(fields: "id place") { id: ID! place: ID! shelf: String }`,
      resolvers: {
        Query: { lots: () => [lot('1'), lot('2')] },
        Lot: { __resolveReference: found, shelf: ({ place }: Lot) => `shelf ${place}` },
      },
    },
    ledger: {
      sdl: `
        type Query { entries: [Lot!] }
        type Lot @key(fields: "code") { code: String! @shareable pages: Int }`,
      resolvers: {
        Query: { entries: () => [lot('2'), lot('3')] },
        Lot: { pages: ({ code }: Lot) => code.length },
      },
    },
    stock: {
      sdl: `
        type Lot @key(fields: "id place") @key(fields: "code") {
          id: ID! place: ID! code: String! @shareable
          weight: Int
          price: Int @requires(fields: "name")
          name: String @external
          twin: Lot
        }`,
      resolvers: {
        Lot: {
          __resolveReference: found,
          weight: ({ id }: Lot) => Number(id) * 10,
          price: ({ name }: { name: string }) => name.length,
          twin: ({ id }: Lot) => lot(id === '1' ? '2' : '1'),
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
  },
  cases: [
    {
      title: 'comes by the key by which all objects of the operation begin',
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
      title: 'comes by the other key where they begin by that one',
      query: '{ entries { label(size: 2) weight name } }',
      data: {
        entries: [
          { label: '22', weight: 20, name: 'lot 2' },
          { label: '33', weight: 30, name: 'lot 3' },
        ],
      },
      requests: { ledger: 1, stock: 1, labels: 1 },
    },
    {
      title: 'fulfils a requirement between them by the one key',
      query: '{ lots { price weight } }',
      data: {
        lots: [
          { price: 5, weight: 10 },
          { price: 5, weight: 20 },
        ],
      },
      requests: { list: 1, stock: 1, labels: 1 },
    },
    {
      title: 'fulfils a requirement between them by the other',
      query: '{ entries { price } }',
      data: { entries: [{ price: 5 }, { price: 5 }] },
      requests: { ledger: 1, stock: 1, labels: 1 },
    },
    {
      title: 'reaches everything when objects begin by both keys',
      query: `{
        lots { label(size: 2) weight name pages price }
        entries { label(size: 2) weight name shelf price }
      }`,
      data: {
        lots: [
          { label: '11', weight: 10, name: 'lot 1', pages: 5, price: 5 },
          { label: '22', weight: 20, name: 'lot 2', pages: 5, price: 5 },
        ],
        entries: [
          { label: '22', weight: 20, name: 'lot 2', shelf: 'shelf P2', price: 5 },
          { label: '33', weight: 30, name: 'lot 3', shelf: 'shelf P3', price: 5 },
        ],
      },
    },
    {
      title: 'goes on from one that begins where both keys are known',
      query: '{ entries { twin { label(size: 3) name pages shelf } } }',
      data: {
        entries: [
          { twin: { label: '111', name: 'lot 1', pages: 5, shelf: 'shelf P1' } },
          { twin: { label: '111', name: 'lot 1', pages: 5, shelf: 'shelf P1' } },
        ],
      },
    },
  ],
});

function lot(id: string): Lot {
  return { id, place: `P${id}`, code: `lot-${id}` };
}

function found({ id, code, ...given }: Lot) {
  const known = id ?? code?.slice(4);
  return { ...given, ...lot(known) };
}
