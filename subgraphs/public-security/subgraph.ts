import { defineSubgraph } from '../kit/subgraph.ts';
import { entities } from './entities/index.ts';
import { createLoaders } from './loaders.ts';
import { permissions } from './permissions.ts';
import { resolvers } from './resolvers/index.ts';

/** Public security (公安): persons by key, police cases, and what became of transferred cases. */
export const subgraph = defineSubgraph({
  name: 'public-security',
  directory: import.meta.dirname,
  entities,
  resolvers,
  permissions,
  createLoaders,
});
