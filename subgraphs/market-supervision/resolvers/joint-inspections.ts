import type { Resolvers } from '../generated.ts';
import { loadFound, loadOptional } from './found.ts';

export const jointInspections: Resolvers = {
  Query: {
    jointInspection: (_, { id }, { loaders }) => loaders.jointInspectionById.load(id),
    jointInspections: (_, args, { loaders }) => loaders.jointInspections(args),
    jointInspectionMatter: async (_, { no }, { loaders }) => {
      const found = await loaders.ownLiveJointInspectionById.load(no);
      if (found === null) return null;
      const units = await loaders.unitsOfMatter.load(no);
      const enterprises = units.map(({ creditCode }) => creditCode);
      return { no, enterprises, persons: [], agencies: found.agencies };
    },
  },
  Enterprise: {
    jointInspections: async ({ creditCode }, _, { loaders }) => {
      const units = await loaders.jointInspectionUnits.load(creditCode);
      const ids = units.map(({ jointInspectionId }) => jointInspectionId);
      return loadFound(loaders.jointInspectionById, ids);
    },
    jointInspectionResults: ({ creditCode }, _, { loaders }) =>
      loaders.jointInspectionResults.load(creditCode),
  },
  JointInspection: {
    __resolveReference: ({ id }, { loaders }) => loadOptional(loaders.jointInspectionById, id),
    units: ({ id }, args, { loaders }) => loaders.unitsByJointInspection(args, id),
  },
  JointInspectionUnit: {
    enterprise: ({ creditCode }, _, { loaders }) => loaders.enterpriseByCode.load(creditCode),
    jointInspection: ({ jointInspectionId }, _, { loaders }) =>
      loaders.jointInspectionById.load(jointInspectionId),
  },
};
