import type { Resolvers } from '../generated.ts';

export const persons: Resolvers = {
  Query: {
    person: (_, { personKey }, { loaders }) => loaders.personInRows.load(personKey),
    identityRegion: (_, { code }, { loaders }) => loaders.identityRegionByCode.load(code),
  },
  Person: {
    __resolveReference: ({ personKey }, { loaders }) =>
      personKey == null ? null : loaders.personByKey.load(personKey),
    identityChecks: ({ personKey }, args, { loaders }) => loaders.identityChecks(args, personKey),
  },
};
