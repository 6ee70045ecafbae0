import type { Resolvers } from '../generated.ts';

export const reference: Resolvers = {
  Query: {
    legalClauses: (_, __, { loaders }) => loaders.legalClauses(),
    traceBillTypes: (_, __, { loaders }) => loaders.traceBillTypes(),
    traceCodeSamples: (_, __, { loaders }) => loaders.traceCodeSamples(),
    precursorDrugs: (_, __, { loaders }) => loaders.precursorDrugs(),
  },
  LegalClause: {
    __resolveReference: ({ clauseId }, { loaders }) => loaders.legalClauseById.load(clauseId),
  },
};
