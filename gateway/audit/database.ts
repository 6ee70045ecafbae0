import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { type LoginName, openDatabase } from '../../schema/database/open-database.ts';
import { readTablePrivileges } from '../../schema/database/table-privileges.ts';
import { MIGRATIONS } from './migrations/index.ts';

/** The gateway's own database, as the stores of records and checkpoints use it. */
export interface AuditDatabase {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** A store that doesn't answer a request within this time is down. */
const PATIENCE_MS = 2_000;

export interface AuditDatabaseOptions {
  /** Of a login for requests that was made by hand. */
  readonly requestsUrl?: string | null;
  /** Only the tables' owner may delete what has been kept long enough; everybody else adds and reads. */
  readonly as?: LoginName;
  readonly patienceMs?: number;
}

/**
 * Connects at first use, and again after it failed: a store that comes back is used without a restart.
 *
 * @param url as the owner of the tables.
 */
export function createAuditDatabase(
  url: string,
  options: AuditDatabaseOptions = {},
): AuditDatabase {
  let opening: Promise<DataSource> | null = null;

  return {
    query: async (sql, parameters) => (await open()).query(sql, [...(parameters ?? [])]),
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
  { requestsUrl = null, as = 'REQUESTS', patienceMs = PATIENCE_MS }: AuditDatabaseOptions,
): Promise<DataSource> {
  const tables = {
    migrations: MIGRATIONS,
    tableName: 'migration',
    privileges: readTablePrivileges(join(import.meta.dirname, 'migrations')),
    patienceMs,
  };
  return openDatabase({ ownerUrl, requestsUrl, as }, tables, {
    poolSize: 4,
    connectTimeoutMS: PATIENCE_MS,
    extra: { query_timeout: patienceMs, statement_timeout: patienceMs },
    poolErrorHandler: () => {},
  });
}
