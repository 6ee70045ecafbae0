import DataLoader from 'dataloader';
import type { RowAnchor } from '../../../schema/contract/rows.ts';
import { hydrate, type RequestDatabase } from '../../kit/request-database.ts';
import {
  SettlementLine,
  type SettlementLineRow,
  type SettlementRow,
} from '../entities/settlement.ts';

/** A line with the place, chain and person of its settlement, so that the caller's rows can be checked on it. */
export type AnchoredLine = SettlementLineRow & RowAnchor;

/** The lines of each settlement, in order; one statement for all settlements of a level. */
export function linesBySettlement(
  db: RequestDatabase,
): DataLoader<SettlementRow, readonly AnchoredLine[], string> {
  return new DataLoader<SettlementRow, readonly AnchoredLine[], string>(
    async (settlements) => {
      const lines = await selectLines(db, settlements);
      return settlements.map((settlement) => {
        const { creditCode, chainCode, regionCode, personKey } = settlement;
        return (lines.get(keyOf(settlement)) ?? []).map((line) => ({
          ...line,
          creditCode,
          chainCode,
          regionCode,
          personKey,
        }));
      });
    },
    { cacheKeyFn: keyOf },
  );
}

async function selectLines(
  db: RequestDatabase,
  settlements: readonly SettlementRow[],
): Promise<ReadonlyMap<string, readonly SettlementLineRow[]>> {
  const table = db.tableOf(SettlementLine);
  const found = await db.query<object>(LINES, [
    settlements.map(({ creditCode }) => creditCode),
    settlements.map(({ settledAt }) => settledAt.toISOString()),
    settlements.map(({ settlementId }) => settlementId),
  ]);
  return Map.groupBy(
    found.map((raw) => hydrate<SettlementLineRow>(db, table, raw)),
    keyOf,
  );
}

const LINES = `
  SELECT t.*
  FROM unnest($1::char(18)[], $2::timestamptz[], $3::text[]) AS asked (credit_code, settled_at, settlement_id)
  JOIN settlement_line t USING (credit_code, settled_at, settlement_id)
  ORDER BY t.line_no`;

function keyOf({ creditCode, settlementId }: SettlementLineRow | SettlementRow): string {
  return `${creditCode} ${settlementId}`;
}
