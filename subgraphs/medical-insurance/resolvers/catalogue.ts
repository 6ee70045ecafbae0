import type { Resolvers } from '../generated.ts';

export const catalogue: Resolvers = {
  Query: {
    insuranceDrug: (_, { insuranceDrugCode }, { loaders }) =>
      loaders.drugByCode.load(insuranceDrugCode),
    insuranceDrugs: (_, args, { loaders }) => loaders.drugs(args),
    insuranceDrugPrefixes: (_, args, { loaders }) => loaders.drugPrefixes(args),
    insuranceDrugCategories: (_, args, { loaders }) => loaders.categories(args),
    diseaseCategories: (_, args, { loaders }) => loaders.diseases(args),
    paymentRules: (_, args, { loaders }) => loaders.rules(args),
  },
  DrugProduct: {
    insuranceDrugs: ({ approvalNumber }, _, { loaders }) =>
      loaders.drugsByProduct.load(approvalNumber),
  },
  InsuranceDrug: {
    __resolveReference: ({ insuranceDrugCode }, { loaders }) =>
      insuranceDrugCode == null ? null : loaders.drugByCode.load(insuranceDrugCode),
    product: ({ approvalNumber }) => ({ approvalNumber }),
    prefix: ({ codePrefix }, _, { loaders }) => loaders.drugPrefixByCode.load(codePrefix),
  },
  InsuranceDrugPrefix: {
    category: ({ codePrefix }, _, { loaders }) => loaders.categoryOf(codePrefix),
    rules: ({ genericName }, _, { loaders }) => loaders.rulesByDrugName.load(genericName),
  },
  InsuranceDrugCategory: {
    parent: async ({ parentCode }, _, { loaders }) =>
      parentCode === null ? null : loaders.categoryByCode.load(parentCode),
    children: ({ code }, _, { loaders }) => loaders.categoriesByParent.load(code),
  },
  PaymentRule: {
    prefixes: ({ drugName }, _, { loaders }) => loaders.drugPrefixesByName.load(drugName),
  },
};
