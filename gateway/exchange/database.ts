import { join } from 'node:path';
import {
  createDatabaseOnDemand,
  type OnDemandOptions,
} from '../../schema/database/database-on-demand.ts';
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

/** The pool's other connections are left for what can't wait: what is in force is read by one. */
const TRANSACTIONS = { maxInFlight: 2, maxWaiting: 100 };

/** @param url as the owner of the tables. */
export function createExchangeDatabase(
  url: string,
  options: OnDemandOptions = {},
): ExchangeDatabase {
  const directory = join(import.meta.dirname, 'migrations');
  const tables = {
    migrations: sqlMigrations(directory),
    tableName: 'exchange_migration',
    privileges: readTablePrivileges(directory),
  };
  const { open, close } = createDatabaseOnDemand(url, tables, options);
  const transactions = createAdmission(TRANSACTIONS);
  const untilDone = new AbortController().signal;

  return {
    query: async (sql, parameters = []) => (await open()).query(sql, [...parameters]),
    transaction: (work) =>
      transactions.run(untilDone, async () =>
        (await open()).transaction((manager) =>
          work({ query: (sql, parameters = []) => manager.query(sql, [...parameters]) }),
        ),
      ),
    close,
  };
}
