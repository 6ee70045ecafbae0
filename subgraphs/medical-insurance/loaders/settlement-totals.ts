import { optional, parseMonth } from '../../kit/arguments.ts';
import type { LoaderParts } from '../../kit/context.ts';
import { loadTotals } from '../../kit/totals/load-totals.ts';
import { settlements } from '../counted.ts';
import type { QuerySettlementTotalsArgs } from '../generated.ts';
import { type SettlementTotalCell, toSettlementTotals } from '../settlement-totals.ts';

const FIELD = {
  counted: settlements,
  coordinate: 'Query.settlementTotals',
  figures: ['SettlementTotal.totalFen', 'SettlementTotal.fundFen'],
};
const DIMENSIONS = { DISTRICT: 'district', MONTH: 'month' } as const;

export function settlementTotalLoaders(parts: LoaderParts) {
  return {
    async settlementTotals({
      by,
      where,
    }: QuerySettlementTotalsArgs): Promise<readonly SettlementTotalCell[]> {
      const rows = await loadTotals(parts, FIELD, {
        by: DIMENSIONS[by],
        monthFrom: optional(where?.from, parseMonth),
        monthTo: optional(where?.to, parseMonth),
      });
      return toSettlementTotals(rows, by);
    },
  };
}
