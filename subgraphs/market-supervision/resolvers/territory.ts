import type { Resolvers } from '../generated.ts';
import { loadFound, loadOptional } from './found.ts';

export const territory: Resolvers = {
  Query: {
    region: (_, { code }, { loaders }) => loaders.regionByCode.load(code),
    grid: (_, { gridCode }, { loaders }) => loaders.gridByCode.load(gridCode),
    grids: (_, args, { loaders }) => loaders.grids(args),
  },
  Region: {
    __resolveReference: ({ code }, { loaders }) => loaders.regionByCode.load(code),
    parent: ({ parentCode }, _, { loaders }) => loadOptional(loaders.regionByCode, parentCode),
    children: ({ code }, _, { loaders }) => loaders.regionsByParent.load(code),
  },
  Grid: {
    __resolveReference: ({ gridCode }, { loaders }) => loadOptional(loaders.gridByCode, gridCode),
    region: ({ regionCode }, _, { loaders }) => loaders.regionByCode.load(regionCode),
    streets: ({ streetCodes }, _, { loaders }) => loadFound(loaders.regionByCode, streetCodes),
    supervisors: ({ gridCode }, _, { loaders }) => loaders.supervisorsByGrid.load(gridCode),
    enterprises: ({ gridCode }, args, { loaders }) => loaders.enterprisesByGrid(args, gridCode),
  },
};
