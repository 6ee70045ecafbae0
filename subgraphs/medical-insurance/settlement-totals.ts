import type { TotalsRow } from '../kit/totals/question.ts';
import type { SettlementMeasure } from './counted.ts';

/** A cell as the database sums it: a district or a month, or null for all of them. */
export type SettlementRow = TotalsRow<SettlementMeasure>;

/** A cell as a caller may see it. */
export interface SettlementTotalCell {
  readonly regionCode: string | null;
  readonly month: string | null;
  /** Null where every part of it would expose an enterprise. */
  readonly figures: SettlementFigures | null;
  readonly isComplete: boolean;
}

export interface SettlementFigures {
  readonly settlements: number;
  readonly lines: number;
  readonly totalFen: string;
  readonly fundFen: string;
}

/** The cells in order, then the total over them. */
export function toSettlementTotals(
  rows: readonly SettlementRow[],
  by: 'DISTRICT' | 'MONTH',
): readonly SettlementTotalCell[] {
  return rows.map((row) => ({
    regionCode: by === 'DISTRICT' ? row.key : null,
    month: by === 'MONTH' ? row.key : null,
    figures: row.settlements === null ? null : toFigures(row),
    isComplete: row.is_complete,
  }));
}

function toFigures({ settlements, lines, total_fen, fund_fen }: SettlementRow): SettlementFigures {
  return {
    settlements: Number(settlements),
    lines: Number(lines),
    totalFen: total_fen ?? '0',
    fundFen: fund_fen ?? '0',
  };
}
