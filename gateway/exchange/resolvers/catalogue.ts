import { matches } from '../catalogue/catalogue.ts';
import type { Resolvers } from '../generated.ts';
import { isInView } from '../known.ts';
import { pageOf } from '../page-of.ts';

export const catalogue: Resolvers = {
  Query: {
    catalogue: (_, { where, ...page }, { catalogue, call, cursors }) =>
      pageOf(
        catalogue.entries.filter(
          (entry) => isInView(call.caller, entry.rule) && matches(entry, where ?? {}),
        ),
        page,
        { list: 'Query.catalogue', cursors, keyOf: ({ coordinate }) => coordinate },
      ),
  },
  CatalogueEntry: {
    level: ({ rule }) => rule.level,
    mask: ({ rule }) => rule.mask,
    fieldSets: ({ rule }) => rule.sets,
  },
};
