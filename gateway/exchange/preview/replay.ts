import type { Transaction } from '../database.ts';
import { ASKED_FOR } from '../uses/asked.ts';
import type { Difference } from './compare.ts';

/** How much of what was done lately a difference would have touched; null where that isn't known. */
export interface Affected {
  readonly operations: number | null;
  readonly callers: number | null;
}

export const UNKNOWN: Affected = { operations: null, callers: null };

interface CountedRow {
  readonly is_complete: boolean;
  readonly counts: readonly (Affected & { readonly line: number })[];
}

const HOUR_MS = 60 * 60 * 1000;

/** So many records that the views of use don't hold yet are read one by one; the views are seldom a thousand behind. */
export const MAX_LATE = 10_000;

/**
 * Replays what was asked for in the last 24 hours against differences: for each of them, in their order. The first hour
 * counts from its beginning, as the views of use count by the hour. Records don't tell filters and totals from reading,
 * so other uses have no figures; nor has any as long as the views are too far behind the records, or younger than a day.
 */
export async function replay(
  db: Transaction,
  differences: readonly Difference[],
  now: Date,
): Promise<readonly Affected[]> {
  const lines = differences.map(({ role, purpose, coordinates }, line) => {
    return { line, role, purpose, coordinates };
  });
  const read = lines.filter(({ line }) => differences[line]!.use === 'READ');
  const [counted] = await db.query<CountedRow>(COUNT_OPERATIONS, [
    JSON.stringify(read),
    firstHour(now),
  ]);
  const { is_complete, counts } = counted!;
  const known = new Map(counts.map(({ line, ...affected }) => [line, affected]));
  return differences.map(({ use }, line) => {
    if (use !== 'READ' || !is_complete) return UNKNOWN;
    return known.get(line) ?? { operations: 0, callers: 0 };
  });
}

function firstHour(now: Date): Date {
  return new Date((Math.floor(now.getTime() / HOUR_MS) - 24) * HOUR_MS);
}

/**
 * One statement, so that each record is either in the views or late. An operation counts for a line when its role,
 * purpose and one of its coordinates are the line's. Most lines share their coordinates with others: each such part is
 * held once against what was asked for together, before callers come into it.
 */
const COUNT_OPERATIONS = `
  WITH line AS MATERIALIZED (
    SELECT line, role, COALESCE(purpose, '') AS purpose, dense_rank() OVER (ORDER BY coordinates) AS part,
      ARRAY(SELECT jsonb_array_elements_text(coordinates)) AS coordinates
    FROM jsonb_to_recordset($1) AS given(line int, role text, purpose text, coordinates jsonb)
  ), followed AS MATERIALIZED (
    SELECT role, COALESCE(purpose, '') AS purpose, subject, asked_id, sum(operations) AS operations
    FROM use_asked_of_hour WHERE hour >= $2 AND role IN (SELECT role FROM line)
    GROUP BY role, COALESCE(purpose, ''), subject, asked_id
  ), asked AS MATERIALIZED (
    SELECT part, use_asked.id AS asked_id
    FROM (SELECT DISTINCT part, coordinates FROM line) one JOIN use_asked ON use_asked.coordinates ?| one.coordinates
    WHERE use_asked.id IN (SELECT asked_id FROM followed)
  ), touched AS MATERIALIZED (
    SELECT line, role, purpose, asked_id FROM line JOIN asked USING (part)
  ), late AS MATERIALIZED (
    SELECT at, role, purpose, subject, denied, releases FROM record_between(
      (SELECT sequence + 1 FROM use_place), (SELECT sequence + ${MAX_LATE + 1} FROM use_place))
  ), late_asked AS MATERIALIZED (
    SELECT role, COALESCE(purpose, '') AS purpose, subject, ${ASKED_FOR} AS asked
    FROM late record WHERE at >= $2 AND role IN (SELECT role FROM line)
  ), found AS (
    SELECT line, subject, operations FROM touched JOIN followed USING (role, purpose, asked_id)
    UNION ALL
    SELECT line, subject, 1 FROM line JOIN late_asked USING (role, purpose) WHERE asked ?| line.coordinates
  ), counted AS (
    SELECT line, sum(operations) AS operations, count(DISTINCT subject) AS callers FROM found GROUP BY line
  )
  SELECT (SELECT count(*) FROM late) <= ${MAX_LATE} AND NOT EXISTS (
      SELECT FROM record_between((SELECT asked_after FROM use_place), (SELECT asked_after FROM use_place))
      WHERE at >= $2
    ) AS is_complete,
    COALESCE((SELECT jsonb_agg(counted) FROM counted), '[]') AS counts`;
