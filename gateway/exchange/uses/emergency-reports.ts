import type { Transaction } from '../database.ts';

/** The owner's working days for the review of what was used in an emergency. */
export const REVIEW_WORKING_DAYS = 3;

export interface OpenedReport {
  readonly id: string;
  readonly owner: string;
  readonly matter: string;
  readonly subject: string;
}

/**
 * Reports each use under an emergency that stands in `used` to the owner that released something: one report for each
 * reader and emergency, which grows until somebody has reviewed it.
 *
 * @param dueOn the last day for the review of what was used on a day, both `YYYY-MM-DD`.
 * @returns the reports that were opened.
 */
export async function reportEmergencies(
  transaction: Transaction,
  dueOn: (day: string) => string,
): Promise<readonly OpenedReport[]> {
  const days = await transaction.query<{ day: string }>(DAYS);
  if (days.length === 0) return [];
  const due = Object.fromEntries(days.map(({ day }) => [day, dueOn(day)]));
  return transaction.query<OpenedReport>(REPORTS, [JSON.stringify(due)]);
}

const DAYS = `
  SELECT DISTINCT day::text AS day
  FROM used JOIN use_reader reader ON reader.id = reader_id WHERE reader.purpose = 'EMERGENCY'`;

/** A row that was updated carries the transaction that locked it (\`xmax\`); one that was inserted carries none. */
const REPORTS = `
  WITH report AS (
    SELECT used.owner, reader_id, sum(operations) AS operations, sum(entities * operations) AS entities,
      min(first_sequence) AS first_sequence, max(last_sequence) AS last_sequence,
      min(first_at) AS first_at, max(last_at) AS last_at, array_agg(DISTINCT bundle_id) AS bundles
    FROM used JOIN use_reader reader ON reader.id = reader_id JOIN use_bundle bundle ON bundle.id = bundle_id
    WHERE reader.purpose = 'EMERGENCY' AND released || masked <> '[]' GROUP BY used.owner, reader_id
  ), written AS (
    INSERT INTO emergency_report AS known
      (owner, reader_id, coordinates, operations, entities, first_sequence, last_sequence, first_at, last_at, due_on)
    SELECT owner, reader_id,
      ARRAY(SELECT DISTINCT coordinate FROM use_bundle CROSS JOIN jsonb_array_elements_text(released || masked) coordinate
        WHERE id = ANY(bundles) ORDER BY 1),
      operations, entities, first_sequence, last_sequence, first_at, last_at,
      ($1::jsonb ->> ((first_at AT TIME ZONE interval '8 hours')::date)::text)::date
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
