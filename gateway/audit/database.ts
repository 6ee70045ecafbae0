import { join } from 'node:path';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import {
  createDatabaseOnDemand,
  type OnDemandOptions,
} from '../../schema/database/database-on-demand.ts';
import { readTablePrivileges } from '../../schema/database/table-privileges.ts';
import { MIGRATIONS } from './migrations/index.ts';

/** The gateway's own database, as the stores of records and checkpoints use it. */
export interface AuditDatabase {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** As `query`, for a statement that comes with every few requests: each connection parses and plans it once. */
  repeat<Row>(name: string, sql: string, parameters: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** @param url as the owner of the tables. */
export function createAuditDatabase(url: string, options: OnDemandOptions = {}): AuditDatabase {
  const tables = {
    migrations: MIGRATIONS,
    tableName: 'migration',
    privileges: readTablePrivileges(join(import.meta.dirname, 'migrations')),
  };
  const { open, close } = createDatabaseOnDemand(url, tables, options);
  return {
    query: async (sql, parameters = []) => (await open()).query(sql, [...parameters]),
    repeat: async (name, text, values) => {
      const { master } = (await open()).driver as PostgresDriver;
      const { rows } = await master.query({ name, text, values });
      return rows;
    },
    close,
  };
}
