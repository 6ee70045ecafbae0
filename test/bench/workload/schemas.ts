const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires", "@provides", "@shareable"])\n`;

/** What the subgraphs publish. */
export const SUBGRAPH_SDL: Readonly<Record<string, string>> = {
  users: `${LINK}
    type Query { user(id: ID!): User users(world: Int): [User] }
    type User @key(fields: "id") { id: ID! name: String username: String @shareable }`,
  products: `${LINK}
    type Query { topProducts(first: Int = 5, world: Int): [Product] }
    type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`,
  reviews: `${LINK}
    type Review @key(fields: "id") { id: ID! body: String product: Product author: User @provides(fields: "username") }
    type User @key(fields: "id") { id: ID! username: String @external reviews: [Review] }
    type Product @key(fields: "upc") { upc: String! reviews: [Review] }`,
  inventory: `${LINK}
    type Product @key(fields: "upc") {
      upc: String! weight: Int @external price: Int @external inStock: Boolean
      shippingEstimate: Int @requires(fields: "price weight")
    }`,
};

const TYPES = `
  type User { id: ID! name: String username: String reviews: [Review] }
  type Review { id: ID! body: String product: Product author: User }
  type Product {
    upc: String! name: String price: Int weight: Int inStock: Boolean shippingEstimate: Int reviews: [Review]
  }`;
const ROOT_FIELDS =
  'user(id: ID!): User users(world: Int): [User] topProducts(first: Int = 5, world: Int): [Product]';

/** The same shop as one schema, to know the right answers from. */
export const WHOLE_SDL = `type Query { ${ROOT_FIELDS} } ${TYPES}`;

/** Every subgraph executes this much; what it must not answer for nobody asks it. */
export const RUNNING_SDL = `
  scalar _Any
  union _Entity = User | Review | Product
  type Query { ${ROOT_FIELDS} _entities(representations: [_Any!]!): [_Entity]! }
  ${TYPES}`;
