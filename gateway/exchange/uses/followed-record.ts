import type { Transaction } from '../database.ts';

/** Records that follow one another, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A window of a bulk reader is looked at where a span ends, so no span is longer than this. */
const MAX_SPAN = `interval '5 minutes'`;

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
  await transaction.query(FOLLOWED);
  await transaction.query(READ, [after + 1, after + maxRecords]);
  const [span] = await transaction.query<{ first: string | null; last: string | null }>(
    'SELECT min(sequence) AS first, max(sequence) AS last FROM followed_record',
  );
  if (span === undefined || span.first === null) return null;
  return { first: Number(span.first), last: Number(span.last) };
}

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

/** Groups that begin too late aren't opened; of the others as many records are taken as lie in the time. */
const READ = `
  WITH near AS MATERIALIZED (
    SELECT first, since FROM record_group_between($1, $2)
  ), late AS (
    SELECT min(first) AS first FROM near
    WHERE since >= (SELECT since FROM near ORDER BY first LIMIT 1) + ${MAX_SPAN}
  ), next AS MATERIALIZED (
    SELECT sequence, at, subject, agency, role, purpose, matter, denied, releases
    FROM record_between($1, LEAST($2, (SELECT first - 1 FROM late)))
  )
  INSERT INTO followed_record SELECT * FROM next WHERE sequence <= (
    SELECT max(sequence) FROM next WHERE at < (SELECT at FROM next ORDER BY sequence LIMIT 1) + ${MAX_SPAN}
  )`;
