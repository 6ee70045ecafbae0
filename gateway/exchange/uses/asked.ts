import type { Transaction } from '../database.ts';

/** All coordinates that a `record` says were asked for, given or refused, some of them twice, as an SQL expression. */
export const ASKED_FOR = `(record.denied || jsonb_path_query_array(record.releases, '$[*].released[*]')
  || jsonb_path_query_array(record.releases, '$[*].masked[*]'))`;

/**
 * Counts what these records asked for, in the transaction in which the follower moves on: by the hour and by what was
 * asked for together, so that an operation counts once whichever of its coordinates is looked for.
 */
export async function rollUpAsked(transaction: Transaction): Promise<void> {
  await transaction.query(HOURS);
}

const HOURS = `
  WITH operation AS MATERIALIZED (
    SELECT date_trunc('hour', at, 'UTC') AS hour, role, purpose, subject, ${ASKED_FOR} AS coordinates,
      count(*) AS operations
    FROM followed_record record
    GROUP BY hour, role, purpose, subject, coordinates
  ), asked AS MATERIALIZED (
    SELECT operation.*, encode(sha256(convert_to(coordinates::text, 'UTF8')), 'hex') AS digest
    FROM operation WHERE coordinates <> '[]'
  ), added AS (
    INSERT INTO use_asked (digest, coordinates)
    SELECT DISTINCT digest, coordinates FROM asked
    WHERE NOT EXISTS (SELECT FROM use_asked known WHERE known.digest = asked.digest)
    RETURNING id, digest
  ), known AS (
    SELECT id, digest FROM added UNION ALL
    SELECT id, digest FROM use_asked WHERE digest IN (SELECT digest FROM asked)
  )
  INSERT INTO use_asked_of_hour AS counted (hour, role, purpose, subject, asked_id, operations)
  SELECT hour, role, purpose, subject, known.id, operations FROM asked JOIN known USING (digest)
  ON CONFLICT (hour, role, purpose, subject, asked_id)
  DO UPDATE SET operations = counted.operations + excluded.operations`;
