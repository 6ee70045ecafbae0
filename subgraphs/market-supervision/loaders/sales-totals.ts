import { allOf, atLeast, atMost, equals, startsWith } from '../../kit/conditions.ts';
import type { LoaderParts } from '../../kit/context.ts';
import { createBindings, toSql } from '../../kit/rows-sql.ts';
import { monthsToTell, type TotalsRow, totalsSql } from '../../kit/totals.ts';
import { Enterprise } from '../entities/enterprise.ts';
import type { QuerySalesTotalsArgs, SalesDimension, SalesTotalsWhere } from '../generated.ts';
import { optional, parseMonth, parseRegionPrefix } from './arguments.ts';

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

/** Sales of the enterprises that the caller may have totals of. */
export function createSalesTotalsLoader({ db, rights }: LoaderParts) {
  return {
    salesTotals: async ({ by, where }: QuerySalesTotalsArgs): Promise<SalesTable> => {
      const isTotalsOnly = rights.decide('Query.salesTotals').effect === 'TOTALS';
      const bindings = createBindings();
      const rows = rights.rows('Query.salesTotals');
      const enterprises = toSql(rows, db.tableOf(Enterprise), 't', bindings);
      const isAsked = `${enterprises} AND ${whereSql(where ?? {})(bindings)}`;
      const { today } = rights.requester;
      const toTell = monthsToTell('s.month', { isTotalsOnly, today });
      const months = allOf([monthsAsked(where ?? {}), toTell])(bindings);
      const sql = totalsSql({
        contributions: contributionsSql(KEYS[by], isAsked, months),
        measures: ['sales', 'quantity', 'amount_fen'],
        levels: LEVELS,
        isTotalsOnly,
      });
      return toTable(await db.query<SalesRow>(sql, bindings.values));
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

/** A month is a population of its own, and a district lies in one city. */
const LEVELS = [
  ['month', 'district', 'kind', 'product'],
  ['month', 'district', 'kind'],
  ['month', 'district'],
  ['month', 'city'],
] as const;

function contributionsSql(cell: string, isAsked: string, months: string): string {
  return `
    SELECT ${cell} AS cell, t.credit_code AS enterprise, coalesce(t.chain_code, t.credit_code) AS contributor,
      s.month, t.region_code AS district, left(t.region_code, 4) AS city, t.kind, s.approval_number AS product,
      s.sales, s.quantity, s.amount_fen, (${isAsked}) AS is_asked
    FROM sales_month s JOIN enterprise t USING (credit_code)
    WHERE ${months}`;
}

function whereSql({ region, kind, approvalNumber }: SalesTotalsWhere) {
  return allOf([
    startsWith('t.region_code', optional(region, parseRegionPrefix)),
    equals('t.kind', kind),
    equals('s.approval_number', approvalNumber),
  ]);
}

function monthsAsked({ monthFrom, monthTo }: SalesTotalsWhere) {
  return allOf([
    atLeast('s.month', optional(monthFrom, parseMonth)),
    atMost('s.month', optional(monthTo, parseMonth)),
  ]);
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
    figures: row.enterprises === 0 ? null : toFigures(row),
    isComplete: row.is_complete,
  };
}

function toFigures({ enterprises, sales, quantity, amount_fen }: SalesRow): SalesFigures {
  return {
    enterprises,
    sales: Number(sales),
    quantity: Number(quantity),
    amountFen: amount_fen ?? '0',
  };
}
