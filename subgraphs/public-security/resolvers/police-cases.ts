import type { Resolvers } from '../generated.ts';

export const policeCases: Resolvers = {
  Query: {
    policeCase: (_, { policeCaseNo }, { loaders }) => loaders.policeCaseByNo.load(policeCaseNo),
    policeCases: (_, args, { loaders }) => loaders.policeCases(args),
    policeCaseMatter: async (_, { no }, { loaders }) => {
      const policeCase = await loaders.ownPoliceCaseByNo.load(no);
      if (policeCase === null) return null;
      return { no, enterprises: [policeCase.creditCode], persons: [...policeCase.personKeys] };
    },
  },
  Enterprise: {
    hasOpenPoliceCase: ({ creditCode }, _, { loaders }) => loaders.hasOpenPoliceCase(creditCode),
    policeCases: ({ creditCode }, args, { loaders }) =>
      loaders.policeCasesByEnterprise(args, creditCode),
  },
  PoliceCase: {
    __resolveReference: ({ policeCaseNo }, { loaders }) =>
      policeCaseNo == null ? null : loaders.policeCaseByNo.load(policeCaseNo),
    persons: async ({ personKeys }, _, { loaders }) => {
      const found = await Promise.all(personKeys.map((key) => loaders.personByKey.load(key)));
      return found.filter((person) => person !== null);
    },
  },
};
