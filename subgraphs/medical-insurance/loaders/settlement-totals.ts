import { ApiError } from '../../../schema/contract/errors.ts';
import { allOf, atLeast, atMost } from '../../kit/conditions.ts';
import type { LoaderParts } from '../../kit/context.ts';
import { createBindings, toSql } from '../../kit/rows-sql.ts';
import { monthsToTell, totalsSql } from '../../kit/totals.ts';
import { SettlementMonth } from '../entities/settlement.ts';
import type { QuerySettlementTotalsArgs, SettlementTotalFilter } from '../generated.ts';
import {
  MEASURES,
  type SettlementRow,
  type SettlementTotalCell,
  toSettlementTotals,
} from '../settlement-totals.ts';

export function settlementTotalLoaders({ db, rights }: LoaderParts) {
  return {
    async settlementTotals({
      by,
      where,
    }: QuerySettlementTotalsArgs): Promise<readonly SettlementTotalCell[]> {
      const isTotalsOnly = rights.decide('Query.settlementTotals').effect === 'TOTALS';
      const bindings = createBindings();
      const rows = rights.rows('Query.settlementTotals');
      const isAsked = toSql(rows, db.tableOf(SettlementMonth), 't', bindings);
      const { today } = rights.requester;
      const toTell = monthsToTell('t.month', { isTotalsOnly, today });
      const months = allOf([monthsAsked(where ?? {}), toTell])(bindings);
      const sql = totalsSql({
        contributions: contributionsSql(CELLS[by], isAsked, months),
        measures: MEASURES,
        levels: LEVELS,
        isTotalsOnly,
      });
      return toSettlementTotals(await db.query<SettlementRow>(sql, bindings.values), by);
    },
  };
}

const CELLS = { DISTRICT: 't.region_code', MONTH: 't.month' } as const;

/** A month is a population of its own, and a district lies in one city. */
const LEVELS = [
  ['month', 'district'],
  ['month', 'city'],
] as const;

function contributionsSql(cell: string, isAsked: string, months: string): string {
  return `
    SELECT ${cell} AS cell, t.credit_code AS enterprise, coalesce(t.chain_code, t.credit_code) AS contributor,
      t.month, t.region_code AS district, left(t.region_code, 4) AS city, ${MEASURES.join(', ')},
      (${isAsked}) AS is_asked
    FROM settlement_month t WHERE ${months}`;
}

function monthsAsked({ from, to }: SettlementTotalFilter) {
  return allOf([atLeast('t.month', parseMonth(from)), atMost('t.month', parseMonth(to))]);
}

function parseMonth(text: string | null | undefined): string | null {
  if (text == null) return null;
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(text)) {
    throw new ApiError('VALUE_INVALID', { detail: 'A month is YYYY-MM.' });
  }
  return text;
}
