import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { sharedScalars } from '../../schema/contract/scalars.ts';
import { parseSubgraphSdl } from '../../schema/files.ts';
import { EXCHANGE } from '../../schema/subgraphs.ts';
import { guard } from './guard.ts';
import { resolvers } from './resolvers/index.ts';

/** The schema that the exchange answers from: its resolvers, the shared scalars, and its guard over all of it. */
export function createExchangeSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs: parseSubgraphSdl(EXCHANGE.name),
    resolvers: [...resolvers, sharedScalars],
    // Federation's directives are the composer's to check.
    assumeValidSDL: true,
  });
  guard(schema);
  return schema;
}
