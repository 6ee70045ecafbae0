import type { ExchangeDatabase } from '../database.ts';
import { rollUpAsked } from './asked.ts';
import { type BulkAlert, raiseBulkAlerts } from './bulk-alerts.ts';
import type { BulkLimits } from './bulk-limits.ts';
import { type OpenedReport, reportEmergencies } from './emergency-reports.ts';
import { hasRecords, readNext } from './followed-record.ts';
import { rollUp } from './roll-up.ts';
import { takeTurn } from './turn.ts';
import { collectUsed } from './used.ts';

/** What came of a few records. */
export interface Followed {
  readonly records: number;
  /** How often an owner answered and reported nothing that left. */
  readonly silent: number;
  readonly alerts: readonly BulkAlert[];
  readonly reports: readonly OpenedReport[];
}

export interface FollowParts {
  readonly db: ExchangeDatabase;
  readonly limits: BulkLimits;
  /** The last day for the review of what was used on a day, both `YYYY-MM-DD`. */
  readonly dueOn: (day: string) => string;
  /** The most records of one transaction. */
  readonly maxRecords?: number;
}

const NOTHING: Followed = { records: 0, silent: 0, alerts: [], reports: [] };

/**
 * Takes the next records into the views of use. The place and all that is counted up to it change in one transaction, so
 * each record counts exactly once, wherever it is interrupted. Of several gateways one follows at a time.
 *
 * @returns no records when there are none, or when another gateway is at it.
 */
export async function followRecords(parts: FollowParts): Promise<Followed> {
  const { db, limits, dueOn, maxRecords = 500 } = parts;
  return db.transaction(async (transaction) => {
    if (!(await hasRecords(transaction)) || !(await takeTurn(transaction))) return NOTHING;
    const span = await readNext(transaction, maxRecords);
    if (span === null) return NOTHING;

    await rollUpAsked(transaction);
    await collectUsed(transaction);
    const silent = await rollUp(transaction);
    const alerts = await raiseBulkAlerts(transaction, limits);
    const reports = await reportEmergencies(transaction, dueOn);
    await transaction.query('UPDATE use_place SET sequence = $1', [span.last]);
    return { records: span.last - span.first + 1, silent, alerts, reports };
  });
}
