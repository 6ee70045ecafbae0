import type { Resolvers } from '../generated.ts';

export const institutions: Resolvers = {
  Query: {
    designatedInstitution: (_, { institutionCode }, { loaders }) =>
      loaders.institutionByCode.load(institutionCode),
    designatedInstitutions: (_, args, { loaders }) => loaders.institutions(args),
  },
  DesignatedInstitution: {
    __resolveReference: ({ institutionCode }, { loaders }) =>
      institutionCode == null ? null : loaders.institutionByCode.load(institutionCode),
    enterprise: ({ creditCode }) => ({ creditCode }),
    region: ({ regionCode }) => ({ code: regionCode }),
  },
  Enterprise: {
    designation: ({ creditCode }, _, { loaders }) =>
      loaders.institutionByEnterprise.load(creditCode),
  },
};
