import { type Cell, type Measure, suppress } from '../kit/totals.ts';

/** A cell as the database sums it: a district or a month, or null for all of them. */
export interface SettlementSum {
  readonly key: string | null;
  /** Enterprises; the stores of one chain are one. */
  readonly contributors: number;
  readonly settlements: Measure;
  readonly lines: Measure;
  readonly totalFen: Measure;
  readonly fundFen: Measure;
}

/** A cell as a caller may see it. */
export interface SettlementTotalCell {
  readonly regionCode: string | null;
  readonly month: string | null;
  /** Null where they would expose an enterprise. */
  readonly figures: SettlementFigures | null;
}

export interface SettlementFigures {
  readonly settlements: number;
  readonly lines: number;
  readonly totalFen: string;
  readonly fundFen: string;
}

export interface SettlementTotalOptions {
  readonly by: 'DISTRICT' | 'MONTH';
  /** The caller may have totals only, and none that exposes an enterprise. */
  readonly isTotalsOnly: boolean;
}

/** The cells in order, then the total over them, without what the caller may not know. */
export function toSettlementTotals(
  sums: readonly SettlementSum[],
  { by, isTotalsOnly }: SettlementTotalOptions,
): readonly SettlementTotalCell[] {
  const cells = sums.filter(({ key }) => key !== null).sort((a, b) => (a.key! < b.key! ? -1 : 1));
  const total = sums.find(({ key }) => key === null);
  if (total === undefined || cells.length === 0) return [];

  const withheld = isTotalsOnly ? findWithheld(cells, total) : NONE;
  const show = (sum: SettlementSum, isWithheld: boolean): SettlementTotalCell => ({
    regionCode: by === 'DISTRICT' ? sum.key : null,
    month: by === 'MONTH' ? sum.key : null,
    figures: isWithheld ? null : toFigures(sum),
  });
  return [
    ...cells.map((cell) => show(cell, withheld.keys.has(cell.key!))),
    show(total, withheld.isTotalSuppressed),
  ];
}

const NONE = { keys: new Set<string>(), isTotalSuppressed: false };

function findWithheld(cells: readonly SettlementSum[], total: SettlementSum) {
  return suppress(cells.map(toCell), toCell(total));
}

function toCell({ key, contributors, ...measures }: SettlementSum): Cell {
  const { settlements, lines, totalFen, fundFen } = measures;
  return { key: key ?? '', contributors, measures: [settlements, lines, totalFen, fundFen] };
}

function toFigures({ settlements, lines, totalFen, fundFen }: SettlementSum): SettlementFigures {
  return {
    settlements: settlements.total,
    lines: lines.total,
    totalFen: String(totalFen.total),
    fundFen: String(fundFen.total),
  };
}
