import { DataSource } from 'typeorm';
import { MIGRATIONS } from './migrations/index.ts';
import { RecordEntity } from './record-row.ts';

/** The gateway's own database, as the stores of records and checkpoints use it. */
export interface AuditDatabase {
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
}

/** A store that doesn't answer a request within this time is down. */
const PATIENCE_MS = 2_000;

/** Connects at first use, and again after it failed: a store that comes back is used without a restart. */
export function createAuditDatabase(url: string, patienceMs = PATIENCE_MS): AuditDatabase {
  const db = createDataSource(url, patienceMs);
  let opening: Promise<DataSource> | null = null;

  return {
    query: async (sql, parameters) => (await open()).query(sql, [...(parameters ?? [])]),
    close: async () => {
      await opening?.then((opened) => opened.destroy()).catch(() => {});
    },
  };

  function open(): Promise<DataSource> {
    opening ??= db.initialize().catch((cause: unknown) => {
      opening = null;
      throw cause;
    });
    return opening;
  }
}

/** A connection to the database, its migrations run when it is initialised. */
export function createDataSource(url: string, patienceMs = PATIENCE_MS): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [RecordEntity],
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    migrationsRun: true,
    poolSize: 4,
    connectTimeoutMS: PATIENCE_MS,
    extra: { query_timeout: patienceMs, statement_timeout: patienceMs },
    poolErrorHandler: () => {},
  });
}
