import { buildSubgraphSchema } from '@apollo/subgraph';
import { addResolversToSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { sharedScalars } from '../../schema/contract/scalars.ts';
import { parseSubgraphSdl } from '../../schema/files.ts';
import { type Topics, topicResolvers } from './events/topic.ts';
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
      resolvers: mergeResolvers([...definition.resolvers, topicResolvers(definition.topics)]),
    },
  ]);
  requireTopics(schema, definition.topics);
  const withScalars = addResolversToSchema({
    schema,
    resolvers: sharedScalars,
    updateResolversInPlace: true,
  });
  return guard(withScalars, definition.permissions);
}

/** @throws Error when nobody would ever tell a field of `Subscription` what happens. */
function requireTopics(schema: GraphQLSchema, topics: Topics = {}): void {
  const fields = Object.keys(schema.getSubscriptionType()?.getFields() ?? {});
  const missing = fields.filter((field) => topics[field] === undefined);
  if (missing.length > 0) throw new Error(`topics.ts does not list ${missing.join(', ')}`);
}
