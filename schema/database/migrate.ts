import { DataSource, type MigrationInterface } from 'typeorm';
import type { RunSql } from './held-grants.ts';

export interface Migrations {
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** Where it is noted which ones ran. */
  readonly tableName?: string;
  /** Milliseconds that connecting and each statement may take; as long as the tables are large if left out. */
  readonly patienceMs?: number;
}

/** One program at a time brings the tables up to date. */
const LOCK = 0x79616f;
const CONNECT_MS = 5_000;

/**
 * Applies the migrations that the database hasn't had yet, as the owner of its tables, on connections of its own.
 *
 * @param afterwards what else the owner does before the next program has its turn.
 */
export async function migrate(
  ownerUrl: string,
  { migrations, tableName = 'migrations', patienceMs }: Migrations,
  afterwards: (owner: RunSql) => Promise<void> = async () => {},
): Promise<void> {
  const db = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [...migrations],
    migrationsTableName: tableName,
    migrationsTransactionMode: 'each',
    poolSize: 2,
    connectTimeoutMS: patienceMs ?? CONNECT_MS,
    ...(patienceMs && { extra: { query_timeout: patienceMs, statement_timeout: patienceMs } }),
    poolErrorHandler: () => {},
  });
  await db.initialize();
  try {
    const session = db.createQueryRunner();
    await session.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await db.runMigrations();
    await afterwards((sql, values) => session.query(sql, values));
  } finally {
    await db.destroy(); // which gives the lock back
  }
}
