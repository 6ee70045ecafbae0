import type { ExchangeDatabase } from '../database.ts';
import { addDays } from './days.ts';
import { waitForTurn } from './turn.ts';

/** As long as the records themselves, and a day more: a line without its records proves nothing. */
const KEPT_DAYS = 3 * 366;

/** A report whose review is overdue. */
export interface OverdueReport {
  readonly id: string;
  readonly owner: string;
  readonly dueOn: string;
}

/**
 * Forgets what nobody can ask for any more, and names the reports whose review is overdue: each once a day, whichever
 * gateway asks.
 *
 * @param today `YYYY-MM-DD`, Asia/Shanghai.
 */
export async function tidyUses(
  db: ExchangeDatabase,
  today: string,
): Promise<readonly OverdueReport[]> {
  const oldest = addDays(today, -KEPT_DAYS);
  await db.query(`DELETE FROM use_of_minute WHERE minute < now() - interval '25 hours'`);
  await db.query(`DELETE FROM use_of_late WHERE last_at < now() - interval '25 hours'`);
  await db.query(`DELETE FROM use_asked_of_hour WHERE hour < now() - interval '26 hours'`);
  await db.transaction(async (transaction) => {
    await waitForTurn(transaction); // or the follower might count what is being forgotten
    await transaction.query(FORGET_ASKED);
  });
  await db.query('DELETE FROM use_of_subject WHERE day < $1', [oldest]);
  await db.query('DELETE FROM use_of_day WHERE day < $1', [oldest]);
  return db.query<OverdueReport>(REMIND, [today]);
}

const FORGET_ASKED = `
  DELETE FROM use_asked WHERE NOT EXISTS (SELECT FROM use_asked_of_hour WHERE asked_id = use_asked.id)`;

const REMIND = `
  WITH reminded AS (
    UPDATE emergency_report SET reminded_on = $1
    WHERE reviewed_at IS NULL AND due_on < $1 AND (reminded_on IS NULL OR reminded_on < $1)
    RETURNING id, owner, due_on::text AS "dueOn"
  ) SELECT * FROM reminded ORDER BY "dueOn", owner, id`;
