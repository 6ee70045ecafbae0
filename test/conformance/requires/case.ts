import { defineConformance } from '../support/define.ts';

interface Parcel {
  readonly price: number | null;
  readonly weight: number;
  readonly estimate: number;
}

export default defineConformance({
  subgraphs: {
    catalogue: {
      sdl: `
        type Query { product(id: ID!): Product }
        type Product @key(fields: "id") { id: ID! name: String price(currency: String): Int weight: Int size: Size }
        type Size { h(unit: String): Int }`,
      resolvers: {
        Query: {
          product: (_: unknown, { id }: { id: string }) => ({ id, name: `P${id}`, size: {} }),
        },
        Product: {
          price: ({ id }: { id: string }, { currency }: { currency?: string }) =>
            priceOf(id, currency),
          weight: ({ id }: { id: string }) => Number(id) * 2,
        },
        Size: { h: (_: unknown, { unit }: { unit?: string }) => (unit === 'cm' ? 10 : 4) },
      },
    },
    shipping: {
      sdl: `
        type Product @key(fields: "id") {
          id: ID!
          price(currency: String): Int @external
          weight: Int @external
          size: Size @external
          estimate: Int @requires(fields: "price(currency: \\"USD\\") weight")
          inEuro: Int @requires(fields: "price(currency: \\"EUR\\")")
          tall: Boolean @requires(fields: "size { h(unit: \\"cm\\") }")
        }
        type Size @external { h(unit: String): Int }`,
      resolvers: {
        Product: {
          estimate: ({ price, weight }: Parcel) => (price === null ? -1 : price * weight),
          inEuro: ({ price }: Parcel) => price,
          tall: ({ size }: { size: { h: number } }) => size.h > 5,
        },
      },
    },
    insurance: {
      sdl: `
        type Product @key(fields: "id") {
          id: ID!
          estimate: Int @external
          premium: Int @requires(fields: "estimate")
        }`,
      resolvers: { Product: { premium: ({ estimate }: Parcel) => estimate + 1 } },
    },
  },
  cases: [
    {
      title: 'gives a resolver the fields of another subgraph',
      query: '{ product(id: "2") { estimate } }',
      data: { product: { estimate: 400 } },
    },
    {
      title: 'follows a chain of requirements',
      query: '{ product(id: "2") { premium name } }',
      data: { product: { premium: 401, name: 'P2' } },
    },
    {
      title: 'keeps arguments of a requirement apart from the client’s and from each other',
      query: '{ product(id: "1") { price(currency: "CNY") estimate inEuro weight: name } }',
      data: { product: { price: 700, estimate: 200, inEuro: 90, weight: 'P1' } },
    },
    {
      title: 'keeps arguments below a required field apart from the client’s',
      query: '{ product(id: "1") { size { h h2: h(unit: "mm") } tall } }',
      data: { product: { size: { h: 4, h2: 4 }, tall: true } },
    },
    {
      title: 'lets a required value be null when it may be',
      query: '{ product(id: "3") { estimate } }',
      data: { product: { estimate: -1 } },
    },
    {
      title: 'does not compute from a value that an error took away',
      query: '{ product(id: "4") { estimate name } }',
      data: { product: { estimate: null, name: 'P4' } },
      errors: [{ code: 'SUBGRAPH_ERROR', path: ['product'] }],
      requests: { catalogue: 1 },
    },
  ],
});

function priceOf(id: string, currency = 'CNY'): number | null {
  if (id === '3') return null;
  if (id === '4') throw new Error('the price list is being printed');
  return { USD: 100, EUR: 90, CNY: 700 }[currency] ?? null;
}
