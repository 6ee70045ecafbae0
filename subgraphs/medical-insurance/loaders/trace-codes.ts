import DataLoader from 'dataloader';
import type { RequestDatabase } from '../../kit/request-database.ts';

/** Whether each trace code was settled last, not taken back; one statement for all codes. */
export function settledTraceCodes(db: RequestDatabase): DataLoader<string, boolean> {
  return new DataLoader(async (codes) => {
    const found = await db.query<{ code: string; is_refund: boolean }>(LAST_SETTLEMENT, [codes]);
    const isRefund = new Map(found.map(({ code, is_refund }) => [code, is_refund]));
    return codes.map((code) => isRefund.get(code) === false);
  });
}

const LAST_SETTLEMENT = `
  SELECT DISTINCT ON (asked.code) asked.code, s.is_refund
  FROM unnest($1::text[]) AS asked (code)
  JOIN settlement_line line ON line.trace_codes @> ARRAY[asked.code]
  JOIN settlement s USING (credit_code, settled_at, settlement_id)
  ORDER BY asked.code, s.settled_at DESC, s.is_refund DESC`;
