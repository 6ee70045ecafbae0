import { allOf, atLeast, atMost, startsWith } from '../../kit/conditions.ts';
import type { LoaderParts } from '../../kit/context.ts';
import { createBindings, toSql } from '../../kit/rows-sql.ts';
import { type Cell, suppress } from '../../kit/totals.ts';
import { Enterprise } from '../entities/enterprise.ts';
import type { QuerySalesTotalsArgs, SalesDimension, SalesTotalsWhere } from '../generated.ts';
import { optional, parseMonth, parseRegionPrefix } from './arguments.ts';

/** One cell; what a withheld one sums is not in it. */
export interface SalesCell {
  readonly key: string;
  readonly figures: SalesFigures | null;
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

/** Sales of the enterprises that the caller may have totals of; cells are withheld from who may have totals only. */
export function createSalesTotalsLoader({ db, rights }: LoaderParts) {
  return {
    salesTotals: async ({ by, where }: QuerySalesTotalsArgs): Promise<SalesTable> => {
      const bindings = createBindings();
      const enterprises = toSql(
        rights.rows('Query.salesTotals'),
        db.tableOf(Enterprise),
        't',
        bindings,
      );
      const conditions = `${enterprises} AND ${whereSql(where ?? {})(bindings)}`;
      const sums = await db.query<SumRow>(totalsSql(KEYS[by], conditions), bindings.values);

      const isOpen = rights.decide('Query.salesTotals').effect === 'ALLOW';
      return toTable(sums, isOpen);
    },
  };
}

/** In SQL, on the enterprise `t` and its rollup `s`. */
const KEYS: Readonly<Record<SalesDimension, string>> = {
  DISTRICT: 't.region_code',
  GRID: `coalesce(t.grid_code, 'NONE')`,
  PRODUCT: 's.approval_number',
  MONTH: 's.month',
  KIND: 't.kind',
};

function whereSql({ region, kind, approvalNumber, monthFrom, monthTo }: SalesTotalsWhere) {
  return allOf([
    startsWith('t.region_code', optional(region, parseRegionPrefix)),
    optional(
      kind,
      (value) =>
        ({ bind }) =>
          `t.kind = ${bind(value)}`,
    ),
    optional(
      approvalNumber,
      (value) =>
        ({ bind }) =>
          `s.approval_number = ${bind(value)}`,
    ),
    atLeast('s.month', optional(monthFrom, parseMonth)),
    atMost('s.month', optional(monthTo, parseMonth)),
  ]);
}

interface SumRow {
  /** Null for the sum of all cells. */
  readonly key: string | null;
  readonly enterprises: number;
  readonly contributors: number;
  readonly sales: readonly string[];
  readonly quantity: readonly string[];
  readonly amount_fen: readonly string[];
}

/** Each figure comes as sum, largest and second largest contribution; a chain's stores contribute as one. */
function totalsSql(key: string, conditions: string): string {
  const figure = (column: string) =>
    `(ARRAY[sum(${column})] || (array_agg(${column} ORDER BY ${column} DESC))[1:2])::text[] AS ${column}`;
  return `
    SELECT key, sum(enterprises)::int AS enterprises, count(*)::int AS contributors,
      ${figure('sales')}, ${figure('quantity')}, ${figure('amount_fen')}
    FROM (
      SELECT ${key} AS key, coalesce(t.chain_code, t.credit_code) AS contributor,
        count(DISTINCT t.credit_code) AS enterprises, sum(s.sales) AS sales,
        sum(s.quantity) AS quantity, sum(s.amount_fen) AS amount_fen
      FROM sales_month s JOIN enterprise t USING (credit_code)
      WHERE ${conditions}
      GROUP BY GROUPING SETS ((key, contributor), (contributor))
    ) contribution
    GROUP BY key ORDER BY key`;
}

function toTable(sums: readonly SumRow[], isOpen: boolean): SalesTable {
  const total = sums.find(({ key }) => key === null);
  const rows = sums.filter((row): row is SumRow & { readonly key: string } => row.key !== null);
  if (total === undefined) return { cells: [], total: { key: TOTAL_KEY, figures: null } };

  const { keys, isTotalSuppressed } = suppress(rows.map(toCell), toCell(total));
  return {
    cells: rows.map((row) => ({
      key: row.key,
      figures: isOpen || !keys.has(row.key) ? toFigures(row) : null,
    })),
    total: { key: TOTAL_KEY, figures: isOpen || !isTotalSuppressed ? toFigures(total) : null },
  };
}

const TOTAL_KEY = 'ALL';

function toCell({ key, contributors, sales, quantity, amount_fen }: SumRow): Cell {
  const measures = [amount_fen, quantity, sales].map(([total, largest, second]) => ({
    total: Number(total),
    largest: Number(largest),
    second: Number(second ?? 0),
  }));
  return { key: key ?? TOTAL_KEY, contributors, measures };
}

function toFigures({ enterprises, sales, quantity, amount_fen }: SumRow): SalesFigures {
  return {
    enterprises,
    sales: Number(sales[0]),
    quantity: Number(quantity[0]),
    amountFen: amount_fen[0]!,
  };
}
