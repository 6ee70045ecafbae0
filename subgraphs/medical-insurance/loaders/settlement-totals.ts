import { ApiError } from '../../../schema/contract/errors.ts';
import { allOf, atLeast, atMost } from '../../kit/conditions.ts';
import type { LoaderParts } from '../../kit/context.ts';
import type { RequestDatabase } from '../../kit/request-database.ts';
import { createBindings, toSql } from '../../kit/rows-sql.ts';
import { SettlementMonth } from '../entities/settlement.ts';
import type { QuerySettlementTotalsArgs, SettlementTotalFilter } from '../generated.ts';
import {
  type SettlementSum,
  type SettlementTotalCell,
  toSettlementTotals,
} from '../settlement-totals.ts';

export function settlementTotalLoaders({ db, rights }: LoaderParts) {
  return {
    async settlementTotals({
      by,
      where,
    }: QuerySettlementTotalsArgs): Promise<readonly SettlementTotalCell[]> {
      const bindings = createBindings();
      const rows = rights.rows('Query.settlementTotals');
      const conditions = [
        toSql(rows, db.tableOf(SettlementMonth), 't', bindings),
        allOf(conditionsOf(where ?? {}))(bindings),
      ];
      const sql = sumsSql(CELLS[by], conditions.join(' AND '));
      const isTotalsOnly = rights.decide('Query.settlementTotals').effect === 'TOTALS';
      return toSettlementTotals(await selectSums(db, sql, bindings.values), { by, isTotalsOnly });
    },
  };
}

const CELLS = { DISTRICT: 't.region_code', MONTH: 't.month' } as const;

function conditionsOf({ from, to }: SettlementTotalFilter) {
  return [atLeast('t.month', parseMonth(from)), atMost('t.month', parseMonth(to))];
}

function parseMonth(text: string | null | undefined): string | null {
  if (text == null) return null;
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)) {
    throw new ApiError('VALUE_INVALID', { detail: 'A month is YYYY-MM.' });
  }
  return text;
}

const MEASURES = ['settlements', 'lines', 'total_fen', 'fund_fen'] as const;

type RawSum = Readonly<Record<string, string | null>>;

/** The stores of one chain know each other's figures, so they contribute as one. The row without a cell is the total. */
function sumsSql(cell: string, condition: string): string {
  const sums = MEASURES.map((measure) => `sum(t.${measure}) AS ${measure}`);
  const figures = MEASURES.flatMap((measure) => [
    `sum(${measure}) AS ${measure}`,
    `(array_agg(${measure} ORDER BY ${measure} DESC))[1] AS ${measure}_largest`,
    `(array_agg(${measure} ORDER BY ${measure} DESC))[2] AS ${measure}_second`,
  ]);
  return `
    WITH part AS (
      SELECT ${cell} AS cell, coalesce(t.chain_code, t.credit_code) AS contributor, ${sums.join(', ')}
      FROM settlement_month t WHERE ${condition}
      GROUP BY GROUPING SETS ((1, 2), (2))
    )
    SELECT cell, count(*) AS contributors, ${figures.join(', ')} FROM part GROUP BY cell`;
}

async function selectSums(
  db: RequestDatabase,
  sql: string,
  values: readonly unknown[],
): Promise<readonly SettlementSum[]> {
  const found = await db.query<RawSum>(sql, values);
  return found.map((raw) => ({
    key: raw.cell ?? null,
    contributors: Number(raw.contributors),
    settlements: toMeasure(raw, 'settlements'),
    lines: toMeasure(raw, 'lines'),
    totalFen: toMeasure(raw, 'total_fen'),
    fundFen: toMeasure(raw, 'fund_fen'),
  }));
}

function toMeasure(raw: RawSum, measure: (typeof MEASURES)[number]) {
  return {
    total: Number(raw[measure]),
    largest: Number(raw[`${measure}_largest`]),
    second: Number(raw[`${measure}_second`] ?? 0),
  };
}
