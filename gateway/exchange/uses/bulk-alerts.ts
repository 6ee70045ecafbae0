import type { Transaction } from '../database.ts';
import type { BulkLimits } from './bulk-limits.ts';

/** A reader under a valid grant got more from an owner than somebody of its role usually needs. */
export interface BulkAlert {
  readonly id: string;
  readonly owner: string;
  /** Of the reader's token, never a name. */
  readonly subject: string;
  readonly agency: string;
  readonly role: string;
  readonly period: 'HOUR' | 'DAY';
  readonly measure: 'ENTITIES' | 'SUBJECTS';
  readonly counted: string;
  readonly allowed: string;
  readonly at: Date;
  /** Of the record after which the count stood over the limit. */
  readonly sequence: string;
}

/**
 * Counts what each reader got in the windows that end with what stands in `used`, and raises an alert for each that is over
 * its limit: one for each reader, owner and window, however long it goes on.
 */
export async function raiseBulkAlerts(
  transaction: Transaction,
  limits: BulkLimits,
): Promise<readonly BulkAlert[]> {
  const lines = JSON.stringify(toLines(limits));
  for (const sql of [MINUTES, LATE]) await transaction.query(sql, [lines]);
  return transaction.query<BulkAlert>(ALERTS, [lines]);
}

function toLines(limits: BulkLimits) {
  return Object.entries(limits).flatMap(([role, limit]) => [
    { role, period: 'HOUR', measure: 'ENTITIES', allowed: limit.entitiesPerHour },
    { role, period: 'HOUR', measure: 'SUBJECTS', allowed: limit.subjectsPerHour },
    { role, period: 'DAY', measure: 'ENTITIES', allowed: limit.entitiesPerDay },
    { role, period: 'DAY', measure: 'SUBJECTS', allowed: limit.subjectsPerDay },
  ]);
}

const LIMITS = `limits AS (
  SELECT role, period, measure, allowed, CASE period WHEN 'HOUR' THEN interval '1 hour' ELSE interval '1 day' END AS span
  FROM jsonb_to_recordset($1) AS line (role text, period text, measure text, allowed bigint)
)`;

const MINUTES = `
  WITH ${LIMITS}
  INSERT INTO use_of_minute AS known (owner, subject, agency, role, minute, entities)
  SELECT owner, subject, agency, role, minute, sum(entities * operations)
  FROM used JOIN use_reader reader ON reader.id = reader_id
  WHERE entities > 0 AND role IN (SELECT role FROM limits)
  GROUP BY owner, subject, agency, role, minute
  ON CONFLICT (owner, subject, agency, role, minute)
  DO UPDATE SET entities = known.entities + excluded.entities`;

/**
 * A subject is among those of a window when the minute in which it was met with last begins within it, as it is with
 * entities; so within a minute nothing needs to be noted again.
 */
const LATE = `
  WITH ${LIMITS}, met_by AS (
    SELECT owner, subject, agency, role, subject_hash, max(last_at) AS last_at
    FROM met JOIN use_reader reader ON reader.id = reader_id WHERE role IN (SELECT role FROM limits)
    GROUP BY owner, subject, agency, role, subject_hash
  )
  INSERT INTO use_of_late AS known (owner, subject, agency, role, subject_hash, last_at)
  SELECT * FROM met_by WHERE NOT EXISTS (
    SELECT FROM use_of_late noted WHERE noted.owner = met_by.owner AND noted.subject = met_by.subject
      AND noted.agency = met_by.agency AND noted.role = met_by.role AND noted.subject_hash = met_by.subject_hash
      AND noted.last_at >= date_trunc('minute', met_by.last_at))
  ON CONFLICT (owner, subject, agency, role, subject_hash) DO UPDATE SET last_at = excluded.last_at`;

const ALERTS = `
  WITH ${LIMITS}, reader AS (
    SELECT owner, subject, agency, role, max(last_at) AS at, max(last_sequence) AS sequence
    FROM used JOIN use_reader reader ON reader.id = reader_id
    WHERE entities > 0 GROUP BY owner, subject, agency, role
  ), watched AS (
    SELECT * FROM reader JOIN limits USING (role) WHERE NOT EXISTS (
      SELECT FROM bulk_alert known WHERE known.owner = reader.owner AND known.subject = reader.subject
        AND known.agency = reader.agency AND known.role = reader.role AND known.period = limits.period
        AND known.at > reader.at - limits.span)
  ), counted AS (
    SELECT watched.*, CASE measure
      WHEN 'ENTITIES' THEN (SELECT COALESCE(sum(entities), 0) FROM use_of_minute one
        WHERE one.owner = watched.owner AND one.subject = watched.subject AND one.agency = watched.agency
          AND one.role = watched.role AND one.minute > watched.at - span AND one.minute <= watched.at)
      ELSE (SELECT count(*) FROM use_of_late one
        WHERE one.owner = watched.owner AND one.subject = watched.subject AND one.agency = watched.agency
          AND one.role = watched.role AND one.last_at >= date_trunc('minute', watched.at - span) + interval '1 minute')
      END AS counted
    FROM watched
  )
  INSERT INTO bulk_alert (owner, subject, agency, role, period, measure, counted, allowed, at, sequence)
  SELECT DISTINCT ON (owner, subject, agency, role, period)
    owner, subject, agency, role, period, measure, counted, allowed, at, sequence
  FROM counted WHERE counted > allowed
  ORDER BY owner, subject, agency, role, period, measure
  RETURNING *`;
