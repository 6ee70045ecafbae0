import type { Resolvers } from '../generated.ts';
import { loadFound, loadOptional } from './found.ts';

export const inspections: Resolvers = {
  Query: {
    inspection: (_, { id }, { loaders }) => loaders.inspectionById.load(id),
    inspections: (_, args, { loaders }) => loaders.inspections(args),
  },
  Enterprise: {
    inspections: ({ creditCode }, args, { loaders }) =>
      loaders.inspectionsByEnterprise(args, creditCode),
  },
  Inspection: {
    __resolveReference: ({ id }, { loaders }) => loadOptional(loaders.inspectionById, id),
    enterprise: ({ creditCode }, _, { loaders }) => loaders.enterpriseByCode.load(creditCode),
    inspectors: ({ inspectorBadges }, _, { loaders }) =>
      loadFound(loaders.supervisorByBadge, inspectorBadges),
    defects: ({ id }, _, { loaders }) => loaders.defects.load(id),
  },
  Defect: {
    rectifications: ({ id }, _, { loaders }) => loaders.rectifications.load(id),
  },
  Rectification: {
    review: ({ id }, _, { loaders }) => loaders.reviewByRectification.load(id),
  },
  Review: {
    reviewer: ({ reviewerBadge }, _, { loaders }) => loaders.supervisorByBadge.load(reviewerBadge),
  },
};
