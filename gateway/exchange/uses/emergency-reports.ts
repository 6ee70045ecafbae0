import type { Transaction } from '../database.ts';
import { OF_READER, type Span, USED } from './used.ts';

/** The owner's working days for the review of what was used in an emergency. */
export const REVIEW_WORKING_DAYS = 3;

export interface OpenedReport {
  readonly id: string;
  readonly owner: string;
  readonly matter: string;
  readonly subject: string;
}

/**
 * Reports each use under an emergency to the owner that released something: one report for each reader and emergency,
 * which grows until somebody has reviewed it.
 *
 * @param dueOn the last day for the review of what was used on a day, both `YYYY-MM-DD`.
 * @returns the reports that were opened.
 */
export async function reportEmergencies(
  transaction: Transaction,
  { first, last }: Span,
  dueOn: (day: string) => string,
): Promise<readonly OpenedReport[]> {
  const days = await transaction.query<{ day: string }>(DAYS, [first, last]);
  if (days.length === 0) return [];
  const due = Object.fromEntries(days.map(({ day }) => [day, dueOn(day)]));
  return transaction.query<OpenedReport>(REPORTS, [first, last, JSON.stringify(due)]);
}

const DAYS = `
  SELECT DISTINCT ((at AT TIME ZONE interval '8 hours')::date)::text AS day FROM record
  WHERE sequence BETWEEN $1 AND $2 AND purpose = 'EMERGENCY' AND releases <> '[]'`;

const LEFT = `jsonb_array_elements_text(released || masked) coordinate`;

/** A row that was updated carries the transaction that locked it (\`xmax\`); one that was inserted carries none. */
const REPORTS = `
  WITH ${USED}, report AS (
    SELECT used.owner, reader.id AS reader_id, count(*) AS operations, sum(entities) AS entities,
      min(sequence) AS first_sequence, max(sequence) AS last_sequence, min(at) AS first_at, max(at) AS last_at,
      array_agg(DISTINCT digest) AS digests
    FROM used ${OF_READER}
    WHERE used.purpose = 'EMERGENCY' AND released || masked <> '[]' GROUP BY used.owner, reader.id
  ), written AS (
    INSERT INTO emergency_report AS known
      (owner, reader_id, coordinates, operations, entities, first_sequence, last_sequence, first_at, last_at, due_on)
    SELECT owner, reader_id,
      ARRAY(SELECT DISTINCT coordinate FROM use_bundle bundle CROSS JOIN ${LEFT}
        WHERE bundle.owner = report.owner AND bundle.digest = ANY(digests) ORDER BY 1),
      operations, entities, first_sequence, last_sequence, first_at, last_at,
      ($3::jsonb ->> ((first_at AT TIME ZONE interval '8 hours')::date)::text)::date
    FROM report
    ON CONFLICT (owner, reader_id) WHERE reviewed_at IS NULL DO UPDATE SET
      coordinates = ARRAY(SELECT DISTINCT unnest(known.coordinates || excluded.coordinates) ORDER BY 1),
      operations = known.operations + excluded.operations,
      entities = known.entities + excluded.entities,
      last_sequence = excluded.last_sequence,
      last_at = greatest(known.last_at, excluded.last_at)
    RETURNING id, owner, reader_id, xmax = 0 AS is_new
  )
  SELECT written.id, written.owner, reader.matter, reader.subject
  FROM written JOIN use_reader reader ON reader.id = reader_id WHERE is_new`;
