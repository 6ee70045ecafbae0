import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { createAdmission } from '../http/admission.ts';
import { sqlMigrations } from './sql-migrations.ts';

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
/** One program at a time brings the tables up to date. */
const MIGRATION_LOCK = 0x79616f;

/** Connects at first use, and again after it failed: a store that comes back is used without a restart. */
export function createExchangeDatabase(url: string, patienceMs = PATIENCE_MS): ExchangeDatabase {
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
    opening ??= connect(url, patienceMs).catch((cause: unknown) => {
      opening = null;
      throw cause;
    });
    return opening;
  }
}

async function connect(url: string, patienceMs: number): Promise<DataSource> {
  const db = new DataSource({
    type: 'postgres',
    url,
    migrations: sqlMigrations(join(import.meta.dirname, 'migrations')),
    migrationsTableName: 'exchange_migration',
    migrationsTransactionMode: 'each',
    poolSize: POOL_SIZE,
    connectTimeoutMS: PATIENCE_MS,
    extra: { query_timeout: patienceMs, statement_timeout: patienceMs },
    poolErrorHandler: () => {},
  });
  await db.initialize();
  try {
    await migrate(db);
  } catch (cause) {
    await db.destroy();
    throw cause;
  }
  return db;
}

async function migrate(db: DataSource): Promise<void> {
  const session = db.createQueryRunner();
  try {
    await session.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await db.runMigrations();
    await session.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  } finally {
    await session.release();
  }
}
