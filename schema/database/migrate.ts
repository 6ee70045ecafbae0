import { DataSource, type MigrationInterface } from 'typeorm';
import type { RunSql } from './held-grants.ts';

export interface Migrations {
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** Where it is noted which ones ran. */
  readonly tableName?: string;
  /** Milliseconds that connecting may take, and each statement but those of the migrations. */
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
  await using(open(patienceMs), async (db) => {
    const session = db.createQueryRunner();
    await session.query('SELECT pg_advisory_lock($1)', [LOCK]);
    if (await db.showMigrations()) await using(open(), (patient) => patient.runMigrations());
    await afterwards((sql, values) => session.query(sql, values));
  }); // which gives the lock back

  /** @param statementMs how long each statement may take; as long as the tables are large if left out. */
  function open(statementMs?: number): DataSource {
    return new DataSource({
      type: 'postgres',
      url: ownerUrl,
      migrations: [...migrations],
      migrationsTableName: tableName,
      migrationsTransactionMode: 'each',
      poolSize: 2,
      connectTimeoutMS: patienceMs ?? CONNECT_MS,
      ...(statementMs && { extra: { query_timeout: statementMs, statement_timeout: statementMs } }),
      poolErrorHandler: () => {},
    });
  }
}

async function using(db: DataSource, work: (db: DataSource) => Promise<unknown>): Promise<void> {
  await db.initialize();
  try {
    await work(db);
  } finally {
    await db.destroy();
  }
}
