import type { Resolvers } from '../generated.ts';

export const emergencies: Resolvers = {
  Query: {
    emergency: (_, { id }, { loaders }) => loaders.emergencyById.load(id),
    emergencies: (_, args, { loaders }) => loaders.emergencies(args),
    emergencyMatter: async (_, { no }, { loaders }) => {
      const emergency = await loaders.ownLiveEmergencyById.load(no);
      if (emergency === null) return null;
      const { creditCode, expiresAt } = emergency;
      const persons = [...(await loaders.personsOfMatter(emergency))];
      return { no, enterprises: [creditCode], persons, expiresAt };
    },
  },
  Emergency: {
    __resolveReference: ({ id }, { loaders }) =>
      id == null ? null : loaders.emergencyById.load(id),
    region: ({ regionCode }) => ({ code: regionCode }),
    unit: ({ unitCode }, _, { loaders }) => loaders.unitByCode.load(unitCode),
    batch: ({ nationalDrugCode, batchNo }) => ({ nationalDrugCode, batchNo }),
  },
};
