import { defineConformance } from '../support/define.ts';

export default defineConformance({
  subgraphs: {
    stock: {
      sdl: `
        type Query { items: [Item!]! }
        type Item @key(fields: "shop { id } sku") { shop: Shop! sku: String! count: Int }
        type Shop @key(fields: "id") { id: ID! city: String @shareable }`,
      resolvers: {
        Query: {
          items: () => [
            { shop: { id: 's1', city: 'Dalian' }, sku: 'a', count: 3 },
            { shop: { id: 's2', city: 'Anshan' }, sku: 'a', count: 0 },
          ],
        },
      },
    },
    prices: {
      sdl: `
        type Item @key(fields: "shop { id } sku") { shop: Shop! sku: String! price: Int }
        type Shop @key(fields: "id") { id: ID! }`,
      resolvers: {
        Item: {
          price: ({ shop, sku }: { shop: { id: string }; sku: string }) =>
            `${shop.id}${sku}`.length * (shop.id === 's1' ? 1 : 10),
        },
      },
    },
  },
  cases: [
    {
      title: 'sends every part of a nested key and nothing else',
      query: '{ items { price } }',
      data: { items: [{ price: 3 }, { price: 30 }] },
    },
    {
      title: 'gives the client only what it asked for of the key',
      query: '{ items { shop { city } price sku } }',
      data: {
        items: [
          { shop: { city: 'Dalian' }, price: 3, sku: 'a' },
          { shop: { city: 'Anshan' }, price: 30, sku: 'a' },
        ],
      },
    },
  ],
});
