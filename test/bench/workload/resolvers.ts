import { estimate, PRODUCTS, REVIEWS, USERS } from './shop.ts';

/*
 * Every id and code can carry a prefix, `w17:1`, that everything found through it carries on: the same shop under 256
 * names, so that two requests need not have one subgraph call in common.
 */

type Reference = Readonly<Record<string, unknown>>;

const prefixOf = (id: string) => id.slice(0, id.indexOf(':') + 1);
const bare = (id: string) => id.slice(id.indexOf(':') + 1);
const worldPrefix = ({ world }: { world?: number | null }) => (world == null ? '' : `w${world}:`);

const userOf = (id: string) => ({
  __typename: 'User',
  ...USERS.find((user) => user.id === bare(id)),
  id,
});
const productOf = (upc: string) => ({
  __typename: 'Product',
  ...PRODUCTS.find((one) => one.upc === bare(upc)),
  upc,
});

const reviewOf = (prefix: string, review: (typeof REVIEWS)[number]) => ({
  __typename: 'Review',
  id: prefix + review.id,
  body: review.body,
  product: () => reviewed(prefix + review.upc),
  author: () => reviewer(`${prefix}1`),
});

function reviewer(id: string) {
  const reviews = () => REVIEWS.slice(0, 2).map((review) => reviewOf(prefixOf(id), review));
  return { ...userOf(id), reviews };
}

function reviewed(upc: string): Reference {
  const reviews = () =>
    REVIEWS.filter((review) => review.upc === bare(upc)).map((review) =>
      reviewOf(prefixOf(upc), review),
    );
  return { ...productOf(upc), ...estimated(upc), reviews };
}

function estimated(upc: string): Reference {
  const { price = null, weight = null } = productOf(upc) as { price?: number; weight?: number };
  return { shippingEstimate: estimate(price, weight) };
}

const byType = (finders: Readonly<Record<string, (reference: Reference) => unknown>>) => {
  return ({ representations }: { representations: readonly Reference[] }) =>
    representations.map((reference) => finders[String(reference.__typename)]?.(reference) ?? null);
};

const root = {
  user: ({ id }: { id: string }) => reviewer(id),
  users: (given: { world?: number }) => USERS.map(({ id }) => reviewer(worldPrefix(given) + id)),
  topProducts: ({ first = 5, ...given }: { first?: number; world?: number }) =>
    PRODUCTS.slice(0, first).map(({ upc }) => reviewed(worldPrefix(given) + upc)),
};

/** Root values of the four subgraphs. */
export const SUBGRAPH_ROOTS: Readonly<Record<string, unknown>> = {
  users: { ...root, _entities: byType({ User: ({ id }) => userOf(String(id)) }) },
  products: { ...root, _entities: byType({ Product: ({ upc }) => productOf(String(upc)) }) },
  reviews: {
    _entities: byType({
      User: ({ id }) => reviewer(String(id)),
      Product: ({ upc }) => reviewed(String(upc)),
    }),
  },
  inventory: {
    _entities: byType({
      Product: ({ upc, price, weight }) => ({
        ...productOf(String(upc)),
        shippingEstimate: estimate(price as number | null, weight as number | null),
      }),
    }),
  },
};

/** Root value of the same shop in one schema. */
export const WHOLE_ROOT = root;
