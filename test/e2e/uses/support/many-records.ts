import type { Transaction } from '../../../../gateway/exchange/database.ts';

export const CALLERS = 40;
/** On the clock: two hours begin in one and end in the next but one. */
export const HOURS = 3;

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
  INSERT INTO record (sequence, previous, hash, algorithm, id, at, subject, agency, role, purpose, matter, agreements,
    operation, literals, denied, releases, outcome, salts)
  SELECT i, encode(sha256(i::text::bytea), 'hex'), encode(sha256((i + 1)::text::bytea), 'hex'), 'sha256',
    gen_random_uuid(), $3::timestamptz - interval '2 hours' + i * interval '36 milliseconds',
    'officer-' || i % ${CALLERS}, 'health', (ARRAY['case-officer', 'grid-supervisor'])[1 + i % 2],
    (ARRAY['DAILY', NULL])[1 + i / 2 % 2], NULL, '["health@3"]', repeat('ab', 32), repeat('cd', 32),
    CASE WHEN i % 5 = 0 THEN '["Enterprise.phone"]' ELSE '[]' END::jsonb,
    CASE WHEN i % 5 = 0 THEN '[]' ELSE jsonb_build_array(jsonb_build_object('agency', 'health', 'entities', 0,
      'masked', '[]'::jsonb, 'released', jsonb_build_array('Enterprise.name', 'Sale.soldAt'), 'subjects', '[]'::jsonb)) END,
    'OK', '[]'
  FROM generate_series($1::int, $2::int) i`;
