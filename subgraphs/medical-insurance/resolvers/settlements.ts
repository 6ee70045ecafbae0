import { parseTraceCode } from '../../../schema/contract/identifiers.ts';
import { shownFigure } from '../../kit/totals/shown-figure.ts';
import type { Resolvers } from '../generated.ts';

export const settlements: Resolvers = {
  Query: {
    settlements: (_, args, { loaders }) => loaders.settlements(args),
    isTraceCodeSettled: (_, { traceCode }, { loaders }) =>
      loaders.isTraceCodeSettled.load(parseTraceCode(traceCode)),
    settlementTotals: (_, args, { loaders }) => loaders.settlementTotals(args),
  },
  Enterprise: {
    settlements: ({ creditCode }, args, { loaders }) =>
      loaders.settlementsByEnterprise(args, creditCode),
    settlementTotals: ({ creditCode }, _, { loaders }) =>
      loaders.monthsByEnterprise.load(creditCode),
  },
  Settlement: {
    enterprise: ({ creditCode }) => ({ creditCode }),
    lines: (settlement, _, { loaders }) => loaders.linesBySettlement.load(settlement),
    insuredPerson: ({ personKey }, _, { loaders }) => loaders.insuredOfSettlement(personKey),
  },
  SettlementLine: {
    insuranceDrug: ({ insuranceDrugCode }, _, { loaders }) =>
      loaders.drugByCode.load(insuranceDrugCode),
    product: ({ approvalNumber }) => ({ approvalNumber }),
    priceFen: ({ priceFen }) => String(priceFen),
  },
  SettlementTotal: {
    region: ({ regionCode }) => (regionCode === null ? null : { code: regionCode }),
    settlements: shownFigure('SettlementTotal.settlements', ({ figures }) => figures?.settlements),
    lines: shownFigure('SettlementTotal.lines', ({ figures }) => figures?.lines),
    totalFen: shownFigure('SettlementTotal.totalFen', ({ figures }) => figures?.totalFen),
    fundFen: shownFigure('SettlementTotal.fundFen', ({ figures }) => figures?.fundFen),
  },
};
