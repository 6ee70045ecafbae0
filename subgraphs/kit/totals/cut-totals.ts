import type { Counted } from './counted.ts';
import { cutSql } from './cut-sql.ts';

/** Runs one statement of a transaction. */
export type RunSql = (sql: string, values?: readonly unknown[]) => Promise<readonly object[]>;

/**
 * Cuts what is counted into the parts that whoever may have totals only is told sums of, and stores them: once for each
 * month, after its end. Run it in a transaction, as often as you like: it does nothing until another month is over.
 *
 * A stored part is never changed or cut again, so that two answers about the same months, however far apart, are the
 * same. Rows that come later for a month that is cut, or a change of one that is counted, would otherwise be told by
 * the difference of the answers before and after. So a late row waits for the next cut, and is cut there with the other
 * late rows of its month alone: the difference is then made of whole safe parts, as that of any two answers is. What is
 * not safe among them stays untold, and so does a change of a row that is counted.
 *
 * @param today `YYYY-MM-DD`, Asia/Shanghai.
 */
export async function cutTotals(run: RunSql, counted: Counted, today: string): Promise<void> {
  const { name, writtenTo } = counted;
  const month = monthBefore(today);
  await run('SELECT pg_advisory_xact_lock(hashtext($1))', [`totals ${name}`]);
  const done = await run('SELECT FROM totals_cut WHERE counted = $1 AND month >= $2', [
    name,
    month,
  ]);
  if (done.length > 0) return;

  // Whoever writes meanwhile waits, so that a row is either counted now or stamped later than this cut.
  await run(`LOCK TABLE ${writtenTo.join(', ')} IN SHARE MODE`);
  await run(cutSql(counted), [month]);
  await run(NOTE_CUT, [name, month]);
  await run('ANALYZE totals_part');
}

/** Before there is anything, nothing is cut: what an owner begins with doesn't come late. */
const NOTE_CUT = `
  INSERT INTO totals_cut (counted, month, cut_at)
  SELECT $1::text, $2, clock_timestamp() WHERE EXISTS (SELECT FROM totals_part WHERE counted = $1::text)
  ON CONFLICT (counted) DO UPDATE SET month = EXCLUDED.month, cut_at = EXCLUDED.cut_at`;

/** The last month that is over. */
function monthBefore(today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month - 2)).toISOString().slice(0, 7);
}
