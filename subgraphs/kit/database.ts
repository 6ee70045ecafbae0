import 'reflect-metadata';
import { types } from 'pg';
import { DataSource, type EntitySchema } from 'typeorm';
import { runMigrations, sqlMigrations } from './migrations.ts';

const DATE_OID = 1082;
const POOL_SIZE = 16;

// The driver would turn a day into an instant of the machine's own time zone.
types.setTypeParser(DATE_OID, (text) => text);

export interface DatabaseSettings {
  readonly url: string;
  readonly entities: readonly EntitySchema[];
  /** Folder with `NNNN-name.up.sql` and `.down.sql`. */
  readonly migrationsDirectory: string;
}

/** An open connection pool with every migration applied; the caller must destroy it. */
export async function openDatabase(settings: DatabaseSettings): Promise<DataSource> {
  // Apart from the pool, whose statements have to end in time: a migration may take as long as its tables are large.
  await runMigrations(settings.url, settings.migrationsDirectory);
  const db = new DataSource({
    type: 'postgres',
    url: settings.url,
    entities: [...settings.entities],
    migrations: sqlMigrations(settings.migrationsDirectory),
    migrationsTransactionMode: 'each',
    poolSize: POOL_SIZE,
    connectTimeoutMS: 5_000,
    extra: { statement_timeout: 10_000, application_name: 'yaolian' },
  });
  await db.initialize();
  return db;
}
