import { defineSubgraph } from '../kit/subgraph.ts';
import { counted } from './counted.ts';
import { entities } from './entities/index.ts';
import { createLoaders } from './loaders/index.ts';
import { permissions } from './permissions.ts';
import { resolvers } from './resolvers/index.ts';
import { topics } from './topics.ts';

/** Health (卫生健康): institutions and their prescriptions, vaccinations and what followed them. */
export const subgraph = defineSubgraph({
  name: 'health',
  directory: import.meta.dirname,
  entities,
  resolvers,
  permissions,
  topics,
  counted,
  createLoaders,
});
