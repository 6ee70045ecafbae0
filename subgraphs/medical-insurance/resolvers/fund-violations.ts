import type { Resolvers } from '../generated.ts';

export const fundViolations: Resolvers = {
  Query: {
    fundViolations: (_, args, { loaders }) => loaders.violations(args),
    openFundViolations: (_, args, { loaders }) => loaders.openViolations(args),
    fundViolationMatter: async (_, { no }, { loaders }) => {
      const violation = await loaders.ownViolationById.load(no);
      if (violation === null) return null;
      return { no, enterprises: [violation.creditCode], persons: [...violation.personKeys] };
    },
  },
  Enterprise: {
    fundViolations: ({ creditCode }, args, { loaders }) =>
      loaders.violationsByEnterprise(args, creditCode),
    openFundViolations: ({ creditCode }, args, { loaders }) =>
      loaders.openViolationsByEnterprise(args, creditCode),
  },
  FundViolation: {
    enterprise: ({ creditCode }) => ({ creditCode }),
    region: ({ regionCode }) => ({ code: regionCode }),
  },
  OpenFundViolation: {
    enterprise: ({ creditCode }) => ({ creditCode }),
    region: ({ regionCode }) => ({ code: regionCode }),
  },
};
