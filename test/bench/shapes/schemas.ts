const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@external", "@requires", "@interfaceObject"])\n`;

const LOT_KEY = '@key(fields: "drug { id } no")';

/** What the subgraphs publish: one type of each kind that asks something else of a gateway. */
export const SUBGRAPH_SDL: Readonly<Record<string, string>> = {
  catalogue: `${LINK}
    type Query {
      drugs(world: Int): [Drug!]!
      articles(world: Int): [Article!]!
      notices(world: Int): [Notice!]!
      media(world: Int): [Medium!]!
      lots(world: Int): [Lot!]!
      trays(world: Int): [[Drug]]!
    }
    type Mutation { receive(world: Int): Delivery }
    type Delivery { id: ID! articles: [Article!]! }
    interface Article { id: ID! name: String! text: String maker: Maker }
    type Maker { name: String! city: String }
    type Drug implements Article @key(fields: "id") {
      id: ID! name: String! text: String maker: Maker dose: Float strengths: [Int!]
    }
    type Device implements Article @key(fields: "id") {
      id: ID! name: String! text: String maker: Maker voltage: Int mains: Boolean
    }
    union Notice = Recall | Inspection
    type Recall @key(fields: "no") { no: ID! text: String }
    type Inspection @key(fields: "no") { no: Int! text: String passed: Boolean }
    interface Medium @key(fields: "id") { id: ID! text: String }
    type Leaflet implements Medium @key(fields: "id") { id: ID! text: String pages: Int }
    type Film implements Medium @key(fields: "id") { id: ID! text: String minutes: Int }
    type Lot ${LOT_KEY} { drug: Drug! no: Int! made: String }`,
  stock: `${LINK}
    type Drug @key(fields: "id") { id: ID! amount: Int shelf: Shelf }
    type Device @key(fields: "id") { id: ID! amount: Int shelf: Shelf }
    type Shelf { row: Int! bay: String }
    type Recall @key(fields: "no") { no: ID! affected: Int }
    type Inspection @key(fields: "no") { no: Int! affected: Int }
    type Medium @key(fields: "id") @interfaceObject { id: ID! copies: Int }
    type Lot ${LOT_KEY} {
      drug: Drug! no: Int! weight: Int freight: Int @external levy: Int @requires(fields: "freight")
    }`,
  pricing: `${LINK}
    type Drug @key(fields: "id") { id: ID! price: Int rebate: Int }
    type Lot ${LOT_KEY} {
      drug: Drug! no: Int! weight: Int @external freight: Int @requires(fields: "weight")
    }`,
};
