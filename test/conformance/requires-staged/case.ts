import { defineConformance } from '../support/define.ts';

interface Lot {
  readonly id: string;
  readonly weights?: readonly number[];
}

/** The native planner does not find its way to computed fields of entities in a list of lists. */
export default defineConformance({
  subgraphs: {
    stock: {
      sdl: 'type Query { shelves: [[Lot]] } type Lot @key(fields: "id") { id: ID! weights: [Int!] }',
      resolvers: { Query: { shelves: () => [[lot('1'), lot('2')], null, [null, lot('1')]] } },
    },
    sums: {
      sdl: `
        type Lot @key(fields: "id") {
          id: ID!
          weights: [Int!] @external
          total(times: Int = 1): Int @requires(fields: "weights")
        }`,
      resolvers: {
        Lot: { total: ({ weights }: Lot, { times }: { times: number }) => sum(weights) * times },
      },
    },
    fees: {
      sdl: 'type Lot @key(fields: "id") { id: ID! weights: [Int!] @external fee: Int! @requires(fields: "weights") }',
      resolvers: { Lot: { fee: ({ weights }: Lot) => sum(weights) + 1 } },
    },
  },
  cases: [
    {
      title: 'computes fields of entities in a list of lists',
      query: '{ shelves { total fee } }',
      data: {
        shelves: [
          [
            { total: 10, fee: 11 },
            { total: 20, fee: 21 },
          ],
          null,
          [null, { total: 10, fee: 11 }],
        ],
      },
      requests: { stock: 1, sums: 1, fees: 1 },
    },
    {
      title: 'obeys arguments, aliases and conditions on the way',
      query:
        'query($n: Int, $c: Boolean!) { shelves { twice: total(times: $n) total fee @include(if: $c) weights: id } }',
      variables: { n: 2, c: false },
      data: {
        shelves: [
          [
            { twice: 20, total: 10, weights: '1' },
            { twice: 40, total: 20, weights: '2' },
          ],
          null,
          [null, { twice: 20, total: 10, weights: '1' }],
        ],
      },
    },
    {
      title: 'carries a null up when a computed field is lost',
      query: '{ shelves { id fee } }',
      disturb: ({ subgraph }) => (subgraph === 'fees' ? { status: 500, body: '' } : null),
      data: { shelves: [[null, null], null, [null, null]] },
      errors: [{ code: 'SUBGRAPH_UNAVAILABLE' }],
    },
  ],
});

function lot(id: string): Lot {
  return { id, weights: [Number(id) * 4, Number(id) * 6] };
}

function sum(numbers: readonly number[] = []): number {
  return numbers.reduce((total, number) => total + number, 0);
}
