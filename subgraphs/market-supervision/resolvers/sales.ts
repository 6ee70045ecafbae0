import type { Resolvers } from '../generated.ts';
import { loadOptional, toPerson } from './found.ts';

export const sales: Resolvers = {
  Enterprise: {
    retailSales: ({ creditCode }, args, { loaders }) => loaders.retailSales(args, creditCode),
    realNameSales: ({ creditCode }, args, { loaders }) => loaders.realNameSales(args, creditCode),
    salesByMonth: ({ creditCode }, _, { loaders }) => loaders.salesByMonth.load(creditCode),
    topProducts: ({ creditCode }, args, { loaders }) => loaders.topProducts(args, creditCode),
  },
  RetailSale: {
    batch: (key, _, { loaders }) => loaders.batchByKey.load(key),
    product: ({ nationalDrugCode }, _, { loaders }) => loaders.productOfCode(nationalDrugCode),
    pharmacist: ({ pharmacistRegistrationNo }, _, { loaders }) =>
      loadOptional(loaders.pharmacistByNo, pharmacistRegistrationNo),
  },
  RealNameSale: {
    buyer: ({ personKey }) => toPerson(personKey),
    agent: ({ agentKey }) => toPerson(agentKey),
  },
  ProductSales: {
    product: ({ approvalNumber }, _, { loaders }) => loaders.productByNumber.load(approvalNumber),
  },
};
