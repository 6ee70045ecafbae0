import { defineSubgraph } from '../kit/subgraph.ts';
import { counted } from './counted.ts';
import { entities } from './entities/index.ts';
import { createLoaders } from './loaders/index.ts';
import { permissions } from './permissions.ts';
import { resolvers } from './resolvers/index.ts';
import { topics } from './topics.ts';

/** Market supervision (市场监管): registers, inspections, cases and penalties, products and recalls, sales. */
export const subgraph = defineSubgraph({
  name: 'market-supervision',
  directory: import.meta.dirname,
  entities,
  resolvers,
  permissions,
  topics,
  counted,
  createLoaders,
});
