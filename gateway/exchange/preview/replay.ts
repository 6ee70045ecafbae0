import type { Transaction } from '../database.ts';
import type { Difference } from './compare.ts';

/** How much of what was done lately a difference would have touched; null where it isn't on record. */
export interface Affected {
  readonly operations: number | null;
  readonly callers: number | null;
}

interface CountRow {
  readonly line: number;
  readonly operations: number;
  readonly callers: number;
}

const LAST_DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Operations of a line's role and purpose that asked for one of its fields, whether it was given or refused. There are
 * many and most are alike: each is read once, and a line is held against those alike once.
 */
const COUNT_OPERATIONS = `
  WITH line AS (
    SELECT line, role, purpose, ARRAY(SELECT jsonb_array_elements_text(coordinates)) AS coordinates
    FROM jsonb_to_recordset($1) AS given(line int, role text, purpose text, coordinates jsonb)
  ), alike AS (
    SELECT role, purpose, subject, denied, ARRAY(
      SELECT (release -> 'released') || (release -> 'masked') FROM jsonb_array_elements(releases) AS release
    ) AS released, count(*) AS operations
    FROM record WHERE at >= $2 AND role IN (SELECT role FROM line)
    GROUP BY role, purpose, subject, denied, released
  )
  SELECT line, sum(operations)::int AS operations, count(DISTINCT subject)::int AS callers
  FROM line JOIN alike ON alike.role = line.role AND alike.purpose IS NOT DISTINCT FROM line.purpose
  WHERE denied ?| line.coordinates OR EXISTS (
    SELECT FROM unnest(released) AS coordinates WHERE coordinates ?| line.coordinates
  )
  GROUP BY line`;

/**
 * Replays the decisions on record of the last 24 hours against differences: for each of them, in their order. Records
 * don't tell filters and totals from reading, so other uses have no figures.
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
  const since = new Date(now.getTime() - LAST_DAY_MS);
  const rows = await db.query<CountRow>(COUNT_OPERATIONS, [JSON.stringify(read), since]);
  const counts = new Map(rows.map((row) => [row.line, row]));
  return differences.map(({ use }, line) => {
    if (use !== 'READ') return { operations: null, callers: null };
    const { operations = 0, callers = 0 } = counts.get(line) ?? {};
    return { operations, callers };
  });
}
