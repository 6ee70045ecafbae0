import type { Transaction } from '../database.ts';

/** Records that follow one another, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A window of a bulk reader is looked at where a span ends, so no span is longer than this. */
const MAX_SPAN = `interval '5 minutes'`;

/** Before the first record there is no table. */
export async function hasRecords(db: Transaction): Promise<boolean> {
  const [table] = await db.query<{ exists: boolean }>(
    `SELECT to_regclass('record_group') IS NOT NULL AS exists`,
  );
  return table!.exists;
}

/**
 * Reads the next records, once for all that is counted from them. For the rest of the transaction they stand in the table
 * `followed_record`, as far as they are counted. A record becomes visible only after all before it, for each group is
 * chained to the one that its writer saw.
 *
 * @returns null when there are none.
 */
export async function readNext(transaction: Transaction, maxRecords: number): Promise<Span | null> {
  const [place] = await transaction.query<{ sequence: string }>('SELECT sequence FROM use_place');
  const after = Number(place!.sequence);
  const [near] = await transaction.query<Pick<SpanRow, 'last'>>(NEAR, [
    after + 1,
    after + maxRecords,
  ]);
  if (near === undefined) return null;

  await transaction.query(FOLLOWED);
  await transaction.query(READ, [after + 1, near.last]);
  const [span] = await transaction.query<SpanRow>(CUT);
  return { first: Number(span!.first), last: Number(span!.last) };
}

interface SpanRow {
  readonly first: string;
  readonly last: string;
}

/** Of the groups that hold the next records, those before the first one that begins too late. */
const NEAR = `
  WITH near AS MATERIALIZED (SELECT first, last, since FROM record_group_between($1, $2))
  SELECT LEAST(max(last), $2) AS last FROM near WHERE first < COALESCE(
    (SELECT min(first) FROM near WHERE since >= (SELECT since FROM near ORDER BY first LIMIT 1) + ${MAX_SPAN}),
    9223372036854775807)
  HAVING count(*) > 0`;

/** Of the connection, so that nobody else sees it, and empty after each transaction. */
const FOLLOWED = `
  CREATE TEMP TABLE IF NOT EXISTS followed_record (
    sequence bigint NOT NULL,
    at timestamptz NOT NULL,
    subject text NOT NULL,
    agency text NOT NULL,
    role text NOT NULL,
    purpose text,
    matter text,
    denied jsonb NOT NULL,
    releases jsonb NOT NULL
  ) WITH (toast_tuple_target = 8160) ON COMMIT DELETE ROWS`;

const READ = `
  INSERT INTO followed_record
  SELECT said.* FROM record_line_between($1, $2) CROSS JOIN LATERAL jsonb_to_record(line::jsonb) AS said (
    sequence bigint, at timestamptz, subject text, agency text, role text, purpose text, matter text, denied jsonb,
    releases jsonb
  )`;

/** Leaves those that lie in the time. */
const CUT = `
  WITH span AS (
    SELECT min(sequence) AS first, max(sequence) FILTER (
      WHERE at < (SELECT at FROM followed_record ORDER BY sequence LIMIT 1) + ${MAX_SPAN}
    ) AS last FROM followed_record
  ), cut AS (
    DELETE FROM followed_record USING span WHERE sequence > span.last
  ) SELECT * FROM span`;
