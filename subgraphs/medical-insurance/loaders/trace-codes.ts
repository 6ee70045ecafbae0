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
  WITH line AS MATERIALIZED (
    SELECT credit_code, settled_at, settlement_id, trace_codes
    FROM settlement_line WHERE trace_codes && $1::text[]
  )
  SELECT DISTINCT ON (code) code, s.is_refund
  FROM line JOIN settlement s USING (credit_code, settled_at, settlement_id), unnest(line.trace_codes) AS code
  WHERE code = ANY ($1::text[])
  ORDER BY code, s.settled_at DESC, s.is_refund DESC`;
