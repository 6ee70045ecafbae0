import { optional, parseMonth } from '../../kit/arguments.ts';
import type { LoaderParts } from '../../kit/context.ts';
import { loadTotals } from '../../kit/totals/load-totals.ts';
import type { TotalsQuestion, TotalsRow } from '../../kit/totals/question.ts';
import { sales } from '../counted.ts';
import type { QuerySalesTotalsArgs } from '../generated.ts';
import { parseRegionPrefix } from './arguments.ts';

/** One cell. */
export interface SalesCell {
  readonly key: string;
  /** Null where every part of it would expose an enterprise. */
  readonly figures: SalesFigures | null;
  readonly isComplete: boolean;
}

export interface SalesFigures {
  readonly enterprises: number;
  readonly sales: number;
  readonly quantity: number;
  readonly amountFen: string;
}

export interface SalesTable {
  readonly cells: readonly SalesCell[];
  readonly total: SalesCell;
}

const FIELD = { counted: sales, coordinate: 'Query.salesTotals' } as const;

/** Sales of the enterprises that the caller may have totals of. */
export function createSalesTotalsLoader(parts: LoaderParts) {
  return {
    salesTotals: async (args: QuerySalesTotalsArgs): Promise<SalesTable> =>
      toTable(await loadTotals(parts, FIELD, toQuestion(args))),
  };
}

const DIMENSIONS = {
  DISTRICT: 'district',
  GRID: 'grid',
  PRODUCT: 'item',
  MONTH: 'month',
  KIND: 'kind',
} as const;

function toQuestion({ by, where }: QuerySalesTotalsArgs): TotalsQuestion {
  const { region, kind, approvalNumber, monthFrom, monthTo } = where ?? {};
  return {
    by: DIMENSIONS[by],
    region: optional(region, parseRegionPrefix),
    kind: kind ?? null,
    item: approvalNumber ?? null,
    monthFrom: optional(monthFrom, parseMonth),
    monthTo: optional(monthTo, parseMonth),
  };
}

type SalesRow = TotalsRow<'sales' | 'quantity' | 'amount_fen'>;

function toTable(rows: readonly SalesRow[]): SalesTable {
  const total = rows.find(({ key }) => key === null);
  return {
    cells: rows.filter(({ key }) => key !== null).map(toCell),
    total: total === undefined ? NOTHING : toCell(total),
  };
}

const TOTAL_KEY = 'ALL';
const NOTHING: SalesCell = { key: TOTAL_KEY, figures: null, isComplete: true };

function toCell(row: SalesRow): SalesCell {
  return {
    key: row.key ?? TOTAL_KEY,
    figures: row.sales === null ? null : toFigures(row),
    isComplete: row.is_complete,
  };
}

function toFigures({ members, sales, quantity, amount_fen }: SalesRow): SalesFigures {
  return {
    enterprises: members,
    sales: Number(sales),
    quantity: Number(quantity),
    amountFen: amount_fen ?? '0',
  };
}
