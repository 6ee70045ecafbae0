import {
  parseApprovalNumber,
  parseNationalDrugCode,
} from '../../../schema/contract/identifiers.ts';
import type { Resolvers } from '../generated.ts';
import { loadOptional } from './found.ts';

export const products: Resolvers = {
  Query: {
    drugProduct: (_, { approvalNumber }, { loaders }) =>
      loaders.productByNumber.load(parseApprovalNumber(approvalNumber)),
    drugProducts: (_, args, { loaders }) => loaders.products(args),
    drugBatch: (_, { nationalDrugCode, batchNo }, { loaders }) =>
      loaders.batchByKey.load({
        nationalDrugCode: parseNationalDrugCode(nationalDrugCode),
        batchNo,
      }),
    recall: (_, { recallNo }, { loaders }) => loaders.recallByNo.load(recallNo),
    recalls: (_, args, { loaders }) => loaders.recalls(args),
  },
  DrugProduct: {
    __resolveReference: ({ approvalNumber }, { loaders }) =>
      loaders.productByNumber.load(approvalNumber),
    manufacturer: ({ manufacturerCreditCode }, _, { loaders }) =>
      loadOptional(loaders.enterpriseByCode, manufacturerCreditCode),
    codes: ({ approvalNumber }, _, { loaders }) => loaders.codesByProduct.load(approvalNumber),
    recalls: ({ approvalNumber }, _, { loaders }) => loaders.recallsByProduct.load(approvalNumber),
  },
  DrugBatch: {
    __resolveReference: (key, { loaders }) => loaders.batchByKey.load(key),
    product: ({ nationalDrugCode }, _, { loaders }) => loaders.productOfCode(nationalDrugCode),
  },
  Recall: {
    __resolveReference: ({ recallNo }, { loaders }) => loaders.recallByNo.load(recallNo),
    product: ({ approvalNumber }, _, { loaders }) =>
      loadOptional(loaders.productByNumber, approvalNumber),
    batches: ({ recallNo }, _, { loaders }) => loaders.recallBatches.load(recallNo),
    units: ({ recallNo }, args, { loaders }) => loaders.unitsByRecall(args, recallNo),
  },
  RecallBatch: {
    batch: ({ nationalDrugCode, batchNo }, _, { loaders }) =>
      nationalDrugCode === null ? null : loaders.batchByKey.load({ nationalDrugCode, batchNo }),
  },
  RecallUnit: {
    recall: ({ recallNo }, _, { loaders }) => loaders.recallByNo.load(recallNo),
    enterprise: ({ creditCode }, _, { loaders }) => loaders.enterpriseByCode.load(creditCode),
  },
};
