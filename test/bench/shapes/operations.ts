/** Requests that share no subgraph call with each other. */
export const VARIANTS = 64;

/** An operation of a kind that asks something else of a gateway. */
export interface Shape {
  readonly name: string;
  /** The body of the request with this number. */
  bodyOf(variant: number): string;
}

const STOCKED = 'amount shelf { row bay }';
const DRUG = `id name text maker { name city } dose strengths ${STOCKED} price`;
const ARTICLE = `__typename name text ... on Drug { dose maker { name } ${STOCKED} price } ... on Device { id voltage mains ${STOCKED} }`;

/** The first is what the compiled path was made for: it is what the others are compared with. */
export const SHAPES: readonly Shape[] = [
  shape('plain', `query($world: Int) { drugs(world: $world) { ${DRUG} } }`),
  shape(
    'abstract',
    `query($world: Int) {
      articles(world: $world) { ${ARTICLE} }
      notices(world: $world) { ... on Recall { text } ... on Inspection { text passed } }
    }`,
  ),
  shape(
    'conditions',
    `query($world: Int, $full: Boolean!) {
      drugs(world: $world) {
        id name text maker @include(if: $full) { name city }
        ... @skip(if: $full) { dose strengths }
        ... @include(if: $full) { price shelf { row } }
        amount
      }
    }`,
    (variant) => ({ full: variant % 2 === 0 }),
  ),
  shape(
    'nested requires',
    `query($world: Int) { lots(world: $world) { no made drug { id name text } weight freight levy } }`,
  ),
  shape(
    'rewrites',
    `query($world: Int) {
      notices(world: $world) { ... on Recall { text affected } ... on Inspection { passed text affected } }
      media(world: $world) { text copies ... on Leaflet { pages } ... on Film { minutes } }
    }`,
  ),
  shape(
    'mutation',
    `mutation($world: Int) { receive(world: $world) { id articles { ${ARTICLE} } } }`,
  ),
  shape('nulls', `query($world: Int) { trays(world: $world) { ${DRUG} } }`),
  shape('partial', `query($world: Int) { drugs(world: $world) { ${DRUG} rebate } }`),
];

function shape(
  name: string,
  query: string,
  more: (variant: number) => Readonly<Record<string, unknown>> = () => ({}),
): Shape {
  const text = query.replaceAll(/\s+/g, ' ');
  return {
    name,
    bodyOf: (world) => JSON.stringify({ query: text, variables: { world, ...more(world) } }),
  };
}
