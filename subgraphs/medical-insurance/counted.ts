import type { Counted } from '../kit/totals/counted.ts';
import { SettlementMonth } from './entities/settlement.ts';

export type SettlementMeasure = 'settlements' | 'lines' | 'total_fen' | 'fund_fen';

/** Settlements with the fund, from their rollup. */
export const settlements: Counted<SettlementMeasure> = {
  name: 'settlements',
  of: 'ENTERPRISES',
  entity: SettlementMonth,
  from: 'settlement_month t',
  writtenTo: ['settlement_month'],
  month: 't.month',
  district: 't.region_code',
  contributor: 'coalesce(t.chain_code, t.credit_code)',
  storedAt: 't.stored_at',
  measures: {
    settlements: 't.settlements',
    lines: 't.lines',
    total_fen: 't.total_fen',
    fund_fen: 't.fund_fen',
  },
  levels: [['district'], ['city']],
};

export const counted: readonly Counted[] = [settlements];
