import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { type LoginName, openDatabase } from '../../schema/database/open-database.ts';
import { sqlMigrations } from '../../schema/database/sql-migrations.ts';
import { readTablePrivileges } from '../../schema/database/table-privileges.ts';
import { createAdmission } from '../http/admission.ts';

/** What one transaction sees and does. */
export interface Transaction {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

/** The gateway's own database, as the exchange uses it. */
export interface ExchangeDatabase extends Transaction {
  /**
   * Commits what the work did when it resolves, and nothing of it when it rejects. The work asks the transaction alone:
   * it may wait for nothing else that needs a connection. @throws ApiError OVERLOADED when too many wait.
   */
  transaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** A store that doesn't answer within this time is down. */
const PATIENCE_MS = 2_000;
const POOL_SIZE = 4;
/** The other connections are left for what can't wait: what is in force is read by one. */
const TRANSACTIONS = { maxInFlight: 2, maxWaiting: 100 };

export interface ExchangeDatabaseOptions {
  /** Of a login for requests that was made by hand. */
  readonly requestsUrl?: string | null;
  /** The views of use are kept up as the tables' owner; everybody else only reads them. */
  readonly as?: LoginName;
  readonly patienceMs?: number;
}

/**
 * Connects at first use, and again after it failed: a store that comes back is used without a restart.
 *
 * @param url as the owner of the tables.
 */
export function createExchangeDatabase(
  url: string,
  options: ExchangeDatabaseOptions = {},
): ExchangeDatabase {
  const transactions = createAdmission(TRANSACTIONS);
  const untilDone = new AbortController().signal;
  let opening: Promise<DataSource> | null = null;

  return {
    query: async (sql, parameters = []) => (await open()).query(sql, [...parameters]),
    transaction: (work) =>
      transactions.run(untilDone, async () =>
        (await open()).transaction((manager) =>
          work({ query: (sql, parameters = []) => manager.query(sql, [...parameters]) }),
        ),
      ),
    close: async () => {
      await opening?.then((opened) => opened.destroy()).catch(() => {});
    },
  };

  function open(): Promise<DataSource> {
    opening ??= connect(url, options).catch((cause: unknown) => {
      opening = null;
      throw cause;
    });
    return opening;
  }
}

function connect(
  ownerUrl: string,
  { requestsUrl = null, as = 'REQUESTS', patienceMs = PATIENCE_MS }: ExchangeDatabaseOptions,
): Promise<DataSource> {
  const directory = join(import.meta.dirname, 'migrations');
  const tables = {
    migrations: sqlMigrations(directory),
    tableName: 'exchange_migration',
    privileges: readTablePrivileges(directory),
    patienceMs,
  };
  return openDatabase({ ownerUrl, requestsUrl, as }, tables, {
    poolSize: POOL_SIZE,
    connectTimeoutMS: PATIENCE_MS,
    extra: { query_timeout: patienceMs, statement_timeout: patienceMs },
    poolErrorHandler: () => {},
  });
}
