import type { DataSource } from 'typeorm';
import { type LoginName, openDatabase, type Tables } from './open-database.ts';

export interface OnDemandOptions {
  /** Of a login for requests that was made by hand. */
  readonly requestsUrl?: string | null;
  /** What keeps the tables up, or deletes what has been kept long enough, is their owner; all else are requests. */
  readonly as?: LoginName;
  /** A statement that takes longer than this fails. */
  readonly patienceMs?: number;
}

/** A database that may be away for a while. */
export interface DatabaseOnDemand {
  /** @throws Error when it can't be opened now; the next call tries again. */
  open(): Promise<DataSource>;
  close(): Promise<void>;
}

/** A store that doesn't answer within this time is down. */
const PATIENCE_MS = 2_000;

/**
 * Connects at first use, and again after it failed: a store that comes back is used without a restart.
 *
 * @param ownerUrl as the owner of the tables.
 */
export function createDatabaseOnDemand(
  ownerUrl: string,
  tables: Tables,
  { requestsUrl = null, as = 'REQUESTS', patienceMs = PATIENCE_MS }: OnDemandOptions,
): DatabaseOnDemand {
  let opening: Promise<DataSource> | null = null;

  return {
    open: () => {
      opening ??= connect().catch((cause: unknown) => {
        opening = null;
        throw cause;
      });
      return opening;
    },
    close: async () => {
      await opening?.then((opened) => opened.destroy()).catch(() => {});
    },
  };

  function connect(): Promise<DataSource> {
    const logins = { ownerUrl, requestsUrl, as };
    return openDatabase(
      logins,
      { ...tables, patienceMs },
      {
        poolSize: 4,
        connectTimeoutMS: PATIENCE_MS,
        extra: { query_timeout: patienceMs, statement_timeout: patienceMs },
        poolErrorHandler: () => {},
      },
    );
  }
}
