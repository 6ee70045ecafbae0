/** Requests that share no subgraph call with each other. */
export const VARIANTS = 256;

export interface Operation {
  readonly name: 'large' | 'small';
  /** The body of the request with this number. */
  bodyOf(variant: number): string;
}

const LARGE = `query Large($world: Int) {
  users(world: $world) {
    ...U
    reviews { ...R product { ...P reviews { ...R author { ...U reviews { ...R product { ...P } } } } } }
  }
  topProducts(world: $world) {
    ...P
    reviews { ...R author { ...U reviews { ...R product { ...P } } } }
  }
}
fragment U on User { id username name }
fragment R on Review { id body }
fragment P on Product { inStock name price shippingEstimate upc weight }`;

const SMALL = 'query Small($id: ID!) { user(id: $id) { name } }';

/** An answer of about 87 KB that takes seven fetches, and one field. */
export const OPERATIONS: readonly Operation[] = [
  { name: 'large', bodyOf: (world) => JSON.stringify({ query: LARGE, variables: { world } }) },
  {
    name: 'small',
    bodyOf: (variant) => JSON.stringify({ query: SMALL, variables: { id: `w${variant}:1` } }),
  },
];
