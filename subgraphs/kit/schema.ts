import { buildSubgraphSchema } from '@apollo/subgraph';
import { addResolversToSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { sharedScalars } from '../../schema/contract/scalars.ts';
import { parseSubgraphSdl } from '../../schema/files.ts';
import { guard } from './guard.ts';
import { mergeResolvers, type SubgraphDefinition } from './subgraph.ts';

/**
 * The schema that a subgraph answers from: federation's own fields, the agency's resolvers, the shared scalars, and the
 * owner's guard over all of it.
 */
export function createGuardedSchema(definition: SubgraphDefinition<never>): GraphQLSchema {
  const schema = buildSubgraphSchema([
    {
      typeDefs: parseSubgraphSdl(definition.name),
      resolvers: mergeResolvers(definition.resolvers),
    },
  ]);
  const withScalars = addResolversToSchema({
    schema,
    resolvers: sharedScalars,
    updateResolversInPlace: true,
  });
  return guard(withScalars, definition.permissions);
}
