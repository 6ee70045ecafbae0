import type { Transaction } from '../database.ts';

/**
 * Finds out what left with these records, and who got it. For the rest of the transaction it stands in two tables that
 * everything is counted from: `used`, a row for each release, or for some that are the same within a minute, and `met`,
 * by whom it was about. New readers, and what hasn't left together before, get their ids on the way.
 */
export async function collectUsed(transaction: Transaction): Promise<void> {
  for (const table of [USED, MET]) await transaction.query(table);
  await transaction.query(COLLECT);
  await transaction.query(MEET);
}

/**
 * Of the connection, so that nobody else sees it, and empty after each transaction. A day is one in Asia/Shanghai, which
 * keeps UTC+8 all year; `entities` are those of each operation.
 */
const USED = `
  CREATE TEMP TABLE IF NOT EXISTS used (
    reader_id bigint NOT NULL,
    bundle_id bigint NOT NULL,
    owner text NOT NULL,
    day date NOT NULL,
    minute timestamptz NOT NULL,
    entities bigint NOT NULL,
    subjects jsonb NOT NULL,
    operations bigint NOT NULL,
    first_sequence bigint NOT NULL,
    last_sequence bigint NOT NULL,
    first_at timestamptz NOT NULL,
    last_at timestamptz NOT NULL
  ) WITH (toast_tuple_target = 8160) ON COMMIT DELETE ROWS`;

const MET = `
  CREATE TEMP TABLE IF NOT EXISTS met (
    reader_id bigint NOT NULL,
    bundle_id bigint NOT NULL,
    owner text NOT NULL,
    day date NOT NULL,
    subject_hash text NOT NULL,
    operations bigint NOT NULL,
    first_sequence bigint NOT NULL,
    last_sequence bigint NOT NULL,
    last_at timestamptz NOT NULL
  ) ON COMMIT DELETE ROWS`;

const IS_READER = ['purpose', 'matter'].reduce(
  (same, column) => `${same} AND reader.${column} IS NOT DISTINCT FROM one.${column}`,
  `reader.subject = one.subject AND reader.agency = one.agency AND reader.role = one.role`,
);

/** What is the same comes together before it is taken apart, which is dear. `digest` names the coordinates that left. */
const COLLECT = `
  WITH operation AS MATERIALIZED (
    SELECT subject, agency, role, purpose, matter, date_trunc('minute', at) AS minute, releases,
      count(*) AS operations, min(sequence) AS first_sequence, max(sequence) AS last_sequence,
      min(at) AS first_at, max(at) AS last_at
    FROM followed_record WHERE releases <> '[]'
    GROUP BY subject, agency, role, purpose, matter, minute, releases
  ), present AS (
    SELECT DISTINCT subject, agency, role, purpose, matter FROM operation
  ), new_reader AS (
    INSERT INTO use_reader (subject, agency, role, purpose, matter)
    SELECT * FROM present one WHERE NOT EXISTS (SELECT FROM use_reader reader WHERE ${IS_READER})
    RETURNING *
  ), reader AS (
    SELECT * FROM new_reader UNION ALL SELECT reader.* FROM present one JOIN use_reader reader ON ${IS_READER}
  ), release AS MATERIALIZED (
    SELECT reader.id AS reader_id, minute, operations, first_sequence, last_sequence, first_at, last_at,
      release ->> 'agency' AS owner, (release ->> 'entities')::bigint AS entities,
      release -> 'released' AS released, release -> 'masked' AS masked, release -> 'subjects' AS subjects
    FROM operation one JOIN reader ON ${IS_READER} CROSS JOIN jsonb_array_elements(releases) release
  ), together AS (
    SELECT owner, released, masked, encode(sha256(convert_to(concat(released, masked), 'UTF8')), 'hex') AS digest
    FROM release GROUP BY owner, released, masked
  ), new_bundle AS (
    INSERT INTO use_bundle (owner, digest, released, masked)
    SELECT owner, digest, released, masked FROM together one WHERE NOT EXISTS (
      SELECT FROM use_bundle known WHERE known.owner = one.owner AND known.digest = one.digest)
    RETURNING id, owner, digest
  ), bundle AS (
    SELECT together.*, id FROM together JOIN new_bundle USING (owner, digest) UNION ALL
    SELECT together.*, id FROM together JOIN use_bundle known USING (owner, digest)
  )
  INSERT INTO used
  SELECT reader_id, bundle.id, owner, (minute AT TIME ZONE interval '8 hours')::date, minute, entities, subjects,
    operations, first_sequence, last_sequence, first_at, last_at
  FROM release JOIN bundle USING (owner, released, masked)`;

const MEET = `
  INSERT INTO met
  SELECT reader_id, bundle_id, owner, day, subject_hash,
    sum(operations), min(first_sequence), max(last_sequence), max(last_at)
  FROM used CROSS JOIN jsonb_array_elements_text(subjects) subject_hash
  GROUP BY 1, 2, 3, 4, 5`;
