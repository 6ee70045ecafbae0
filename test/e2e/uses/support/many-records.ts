import type { Transaction } from '../../../../gateway/exchange/database.ts';

export const CALLERS = 40;
/** On the clock: two hours begin in one and end in the next but one. */
export const HOURS = 3;

/** Records of one group. */
const TOGETHER = 25;

export interface ManyRecords {
  readonly first: number;
  readonly last: number;
  /** They lie within the two hours before. */
  readonly now: Date;
}

/**
 * Records of callers who ask for the same again and again, for some of them in vain. They are chained to nothing, for
 * nobody who counts them looks at that.
 */
export async function writeManyRecords(
  db: Transaction,
  { first, last, now }: ManyRecords,
): Promise<void> {
  await db.query(WRITE, [first, last, now]);
}

const WRITE = `
  INSERT INTO record_group
  SELECT min(sequence), max(sequence), (array_agg(previous ORDER BY sequence))[1], array_agg(hash ORDER BY sequence),
    min(at), max(at), string_agg(to_jsonb(one)::text, E'\\n' ORDER BY sequence)
  FROM (
    SELECT i AS sequence, encode(sha256(i::text::bytea), 'hex') AS previous,
      encode(sha256((i + 1)::text::bytea), 'hex') AS hash, 'sha256' AS algorithm, gen_random_uuid() AS id,
      $3::timestamptz - interval '2 hours' + i * interval '36 milliseconds' AS at,
      'officer-' || i % ${CALLERS} AS subject, 'health' AS agency,
      (ARRAY['case-officer', 'grid-supervisor'])[1 + i % 2] AS role, (ARRAY['DAILY', NULL])[1 + i / 2 % 2] AS purpose,
      NULL AS matter, '["health@3"]'::jsonb AS agreements, repeat('ab', 32) AS operation, repeat('cd', 32) AS literals,
      CASE WHEN i % 5 = 0 THEN '["Enterprise.phone"]' ELSE '[]' END::jsonb AS denied,
      CASE WHEN i % 5 = 0 THEN '[]' ELSE jsonb_build_array(jsonb_build_object('agency', 'health', 'entities', 0,
        'masked', '[]'::jsonb, 'released', jsonb_build_array('Enterprise.name', 'Sale.soldAt'), 'subjects', '[]'::jsonb))
      END AS releases, 'OK' AS outcome, '[]'::jsonb AS salts
    FROM generate_series($1::int, $2::int) i
  ) one GROUP BY (sequence - $1) / ${TOGETHER}`;
