import type { GraphQLResolverMap } from '@apollo/subgraph';
import type { EntitySchema } from 'typeorm';
import type { AgencyName } from '../../schema/subgraphs.ts';
import type { LoaderParts } from './context.ts';
import type { Topics } from './events/topic.ts';
import type { Permissions } from './permission.ts';
import type { Counted } from './totals/counted.ts';

/** Everything that makes one agency's subgraph; the kit does the rest. */
export interface SubgraphDefinition<Loaders = unknown> {
  readonly name: AgencyName;
  /** The agency's folder, which holds `schema.graphql` and `migrations/`. */
  readonly directory: string;
  readonly entities: readonly EntitySchema[];
  /** Each file's part; typed by the agency's generated `Resolvers`. */
  readonly resolvers: readonly object[];
  readonly permissions: Permissions;
  /** What others can wait for; one for each field of `Subscription`, left out where there are none. */
  readonly topics?: Topics<Loaders>;
  /** What it gives totals of; left out where there are none. */
  readonly counted?: readonly Counted[];
  /** Built anew for every call. */
  readonly createLoaders: (parts: LoaderParts) => Loaders;
}

export function defineSubgraph<Loaders>(
  definition: SubgraphDefinition<Loaders>,
): SubgraphDefinition<Loaders> {
  return definition;
}

/** The parts as one map: a type may stand in several of them, a field in one only. */
export function mergeResolvers(parts: readonly object[]): GraphQLResolverMap<unknown> {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const part of parts as readonly Record<string, Record<string, unknown>>[]) {
    for (const [typeName, fields] of Object.entries(part)) {
      const known = merged[typeName] ?? {};
      const twice = Object.keys(fields).find((field) => Object.hasOwn(known, field));
      if (twice !== undefined) throw new Error(`${typeName}.${twice} is resolved twice`);
      merged[typeName] = { ...known, ...fields };
    }
  }
  return merged as GraphQLResolverMap<unknown>;
}
