import type { Connection } from '../../../schema/contract/page.ts';
import type { RowAnchor } from '../../../schema/contract/rows.ts';
import type { Resolvers } from '../generated.ts';
import { loadOptional, toPerson } from './found.ts';

export const sales: Resolvers = {
  Enterprise: {
    retailSales: ({ creditCode }, args, { loaders }) => loaders.retailSales(args, creditCode),
    realNameSales: async (enterprise, args, { loaders }) =>
      anchorTo(enterprise, await loaders.realNameSales(args, enterprise.creditCode)),
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

/** Sales carry no region, grid or chain of their own: those of the enterprise keep their buyers. */
function anchorTo<Row extends object>(
  { regionCode, gridCode = null, chainCode = null }: RowAnchor,
  page: Connection<Row>,
): Connection<Row> {
  const anchors = { regionCode, gridCode, chainCode };
  const nodes = page.nodes.map((row) => ({ ...row, ...anchors }));
  const edges = page.edges.map((edge, i) => ({
    node: nodes[i]!,
    get cursor() {
      return edge.cursor;
    },
  }));
  return { ...page, nodes, edges };
}
