import { createSecretKey } from 'node:crypto';
import type { Registry } from 'prom-client';
import { dayInChina } from '../../../schema/contract/day.ts';
import type { AgencyName } from '../../../schema/subgraphs.ts';
import type { Log } from '../../../schema/telemetry/log.ts';
import { createExchangeDatabase, type ExchangeDatabase } from '../database.ts';
import { addWorkdays } from '../requests/workdays.ts';
import type { BulkLimits } from './bulk-limits.ts';
import { REVIEW_WORKING_DAYS } from './emergency-reports.ts';
import { followRecords } from './follow-records.ts';
import { startFollower } from './follower.ts';
import { type Lag, readLag } from './lag.ts';
import { tidyUses } from './tidy-uses.ts';
import type { Uses } from './uses.ts';
import { createUsesLog } from './uses-log.ts';

export interface UsesSettings {
  readonly databaseUrl: string;
  readonly requestsDatabaseUrl: string | null;
  readonly bulkLimits: BulkLimits;
  readonly enterpriseDelayDays: number;
  /** Whose hashes in records the gateway can make: it shares a secret with each of them. */
  readonly subgraphs: readonly { readonly name: AgencyName; readonly callKey: Buffer }[];
}

export interface UsesParts {
  /** For those who read the views. */
  readonly db: ExchangeDatabase;
  readonly log: Log;
  readonly registry: Registry;
  readonly now: () => Date;
  readonly onError: (cause: unknown) => void;
}

/** The views of use while they are kept up. */
export interface RunningUses extends Uses {
  /** As of the last second; for those who watch, never a reason not to answer. */
  readonly lag: () => Lag;
  close(): Promise<void>;
}

const EVERY_MS = 1_000;
const TIDY_EVERY_MS = 3_600_000;
/** Nobody waits for the follower, and a slow store must not make it begin again and again. */
const FOLLOWER_PATIENCE_MS = 30_000;
/** The more of them, the more often they are the same. */
const MAX_RECORDS = 10_000;
/** What has come while others were counted may gather for a while; anything older may not. */
const BEHIND_SECONDS = 10;

/** Keeps the views of use up with the records, on connections of its own: no request and no record waits for it. */
export function startUses(settings: UsesSettings, parts: UsesParts): RunningUses {
  const { databaseUrl, requestsDatabaseUrl, bulkLimits, enterpriseDelayDays, subgraphs } = settings;
  const { db, log, registry, now, onError } = parts;
  const told = createUsesLog(log, registry);
  const own = createExchangeDatabase(databaseUrl, {
    requestsUrl: requestsDatabaseUrl,
    as: 'OWNER',
    patienceMs: FOLLOWER_PATIENCE_MS,
  });
  const dueOn = (day: string) => addWorkdays(day, REVIEW_WORKING_DAYS);
  let tidyAt = 0;

  const follower = startFollower({
    follow: async () => {
      await tidy();
      const followed = await followRecords({
        db: own,
        limits: bulkLimits,
        dueOn,
        maxRecords: MAX_RECORDS,
      });
      told.onLag(await readLag(own));
      return followed;
    },
    isMore: ({ records }) => records > 0 && isBehind(told.lag()),
    everyMs: EVERY_MS,
    onFollowed: told.onFollowed,
    onError,
  });

  return {
    db,
    subjectKeys: new Map(subgraphs.map(({ name, callKey }) => [name, createSecretKey(callKey)])),
    enterpriseDelayDays,
    lag: told.lag,
    close: async () => {
      await follower.close();
      await own.close();
    },
  };

  async function tidy(): Promise<void> {
    if (performance.now() < tidyAt) return;
    tidyAt = performance.now() + TIDY_EVERY_MS;
    told.onOverdue(await tidyUses(own, dayInChina(now())));
  }
}

function isBehind({ records, seconds }: Lag): boolean {
  return records >= MAX_RECORDS || seconds > BEHIND_SECONDS;
}
