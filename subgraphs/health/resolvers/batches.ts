import type { Resolvers } from '../generated.ts';
import { toBatchKey } from '../keys.ts';

export const batches: Resolvers = {
  DrugBatch: {
    vaccineReceipts: (batch, args, { loaders }) => loaders.receiptsByBatch(args, toBatchKey(batch)),
    doseCount: (batch, _, { loaders }) => loaders.doseCountByBatch.load(toBatchKey(batch)),
    vaccinationRecords: (batch, args, { loaders }) =>
      loaders.vaccinationsByBatch(args, toBatchKey(batch)),
    aefiCases: (batch, args, { loaders }) => loaders.aefiCasesByBatch(args, toBatchKey(batch)),
    aefi: (batch, _, { loaders }) => loaders.aefiByBatch.load(toBatchKey(batch)),
  },
};
