import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Federation, startFederation } from './support/federation.ts';
import type { Disturbance } from './support/subgraph-server.ts';

/** `stock` tells the amount of what `catalogue` knows, and `pricing` needs that for the price. */
const KEY = '@key(fields: "id")';
const INSULIN = { id: '1', name: 'insulin' };

let federation: Federation;
let received = 0;

beforeAll(async () => {
  federation = await startFederation({
    catalogue: {
      sdl: `
        type Query { drugs: [Drug!] }
        type Mutation { receive(amount: Int!): Drug refuse: Drug }
        type Drug ${KEY} { id: ID! name: String }`,
      resolvers: {
        Query: { drugs: () => [INSULIN, { id: '2', name: 'aspirin' }] },
        Mutation: {
          receive: (_: unknown, { amount }: { amount: number }) => {
            received += amount;
            return INSULIN;
          },
          refuse: () => {
            throw new Error('refused');
          },
        },
      },
    },
    stock: {
      sdl: `type Drug ${KEY} { id: ID! amount: Int place: String }`,
      resolvers: {
        Drug: {
          amount: () => received,
          place: ({ id }: { id: string }) => {
            if (id === '2') throw new Error('lost');
            return 'A1';
          },
        },
      },
    },
    pricing: {
      sdl: `type Drug ${KEY} { id: ID! amount: Int @external price: Int @requires(fields: "amount") }`,
      resolvers: { Drug: { price: ({ amount }: { amount: number }) => amount * 2 } },
    },
  });
});
afterAll(() => federation.close());
afterEach(() => {
  federation.disturb(null);
  received = 0;
});

/** How often each subgraph was called. */
function calls(): Record<string, number> {
  const bySubgraph = Map.groupBy(federation.seen, ({ subgraph }) => subgraph);
  return Object.fromEntries([...bySubgraph].map(([name, seen]) => [name, seen.length]));
}

const answering =
  (name: string, answer: { readonly status?: number; readonly body: string }): Disturbance =>
  ({ subgraph }) =>
    subgraph === name ? answer : null;

const ONCE_EACH = { catalogue: 1, stock: 1, pricing: 1 };
const PRICES = '{ drugs { name amount price } }';

describe('an operation that a program cannot finish', () => {
  it('is one whole program while the answers fit', async () => {
    const { how } = await federation.runCompiled({ query: PRICES });

    expect(how).toBe('COMPILED');
    expect(calls()).toEqual(ONCE_EACH);
  });

  it.each([
    ['an answer has an error', '{ drugs { name amount place price } }', null],
    [
      'a value is of another type',
      PRICES,
      answering('stock', { body: '{"data":{"_entities":[{"amount":"1"},{"amount":2}]}}' }),
    ],
    ['an answer is cut off', PRICES, answering('stock', { body: '{"data":{"_entities":[{"am' })],
    ['the first answer is lost', PRICES, answering('catalogue', { status: 503, body: '' })],
    ['the last answer is lost', PRICES, answering('pricing', { status: 503, body: '' })],
  ])('asks no subgraph twice when %s', async (_, query, disturbance) => {
    federation.disturb(disturbance);

    const { how, result } = await federation.runCompiled({ query });

    expect(how).toBe('ANSWER');
    expect(result.errors).not.toEqual([]);
    expect(ONCE_EACH).toMatchObject(calls());
    expect(new Set(federation.seen.map(({ body }) => body)).size).toBe(federation.seen.length);
  });

  it('does each deed of a mutation once, and in turn', async () => {
    const query = `mutation { first: receive(amount: 1) { place } none: refuse { name }
      second: receive(amount: 10) { amount } }`;

    const { how, result } = await federation.runCompiled({ query });

    expect(how).toBe('ANSWER');
    expect(result.data).toEqual({ first: { place: 'A1' }, none: null, second: { amount: 11 } });
    expect(received).toBe(11);
    expect(calls()).toEqual({ catalogue: 3, stock: 2 });
  });

  it('does no deed again when what follows it fails', async () => {
    federation.disturb(answering('stock', { status: 503, body: '' }));

    const { how, result } = await federation.runCompiled({
      query: 'mutation { receive(amount: 5) { name amount } }',
    });

    expect(how).toBe('ANSWER');
    expect(result.data).toEqual({ receive: { name: 'insulin', amount: null } });
    expect(received).toBe(5);
    expect(calls()).toEqual({ catalogue: 1, stock: 1 });
  });

  it('leaves a mutation to its program, which ends each deed before the next', async () => {
    const { how, result } = await federation.runCompiled({
      query: 'mutation { one: receive(amount: 1) { amount } two: receive(amount: 2) { price } }',
    });

    expect(how).toBe('COMPILED');
    expect(String(result.data)).toBe('{"one":{"amount":1},"two":{"price":6}}');
    expect(calls()).toEqual({ catalogue: 2, stock: 2, pricing: 1 });
  });
});
