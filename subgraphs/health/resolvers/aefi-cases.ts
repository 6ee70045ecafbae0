import { toAefiClass } from '../aefi-classes.ts';
import type { Resolvers } from '../generated.ts';

export const aefiCases: Resolvers = {
  Query: {
    aefiCase: (_, { aefiCode }, { loaders }) => loaders.aefiCaseByCode.load(aefiCode),
    aefiCases: (_, args, { loaders }) => loaders.aefiCases(args),
  },
  AefiCase: {
    __resolveReference: ({ aefiCode }, { loaders }) =>
      aefiCode == null ? null : loaders.aefiCaseByCode.load(aefiCode),
    batch: ({ nationalDrugCode, batchNo }) => ({ nationalDrugCode, batchNo }),
    unit: ({ unitCode }, _, { loaders }) => loaders.unitByCode.load(unitCode),
    class: ({ class: no }) => toAefiClass(no),
    person: ({ personKey }) => ({ personKey }),
  },
};
