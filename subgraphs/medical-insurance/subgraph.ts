import { defineSubgraph } from '../kit/subgraph.ts';
import { counted } from './counted.ts';
import { entities } from './entities/index.ts';
import { createLoaders } from './loaders/index.ts';
import { permissions } from './permissions.ts';
import { resolvers } from './resolvers/index.ts';

/** Medical insurance (医保): who settles with the fund, for whom, what for, and who broke its rules. */
export const subgraph = defineSubgraph({
  name: 'medical-insurance',
  directory: import.meta.dirname,
  entities,
  resolvers,
  permissions,
  counted,
  createLoaders,
});
