import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';

// TypeORM orders migrations by a time stamp at the end of their names; ours are numbered.
const FIRST_STAMP = 1_763_700_000_000;

/** A folder's numbered SQL files as TypeORM migrations: `0001-name.up.sql` goes with `0001-name.down.sql`. */
export function sqlMigrations(directory: string): (new () => MigrationInterface)[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith('.up.sql'))
    .sort()
    .map((file) => toMigration(directory, file.slice(0, -'.up.sql'.length)));
}

/** Applies a folder's migrations that the database hasn't had yet. */
export async function runMigrations(databaseUrl: string, directory: string): Promise<void> {
  const db = new DataSource({
    type: 'postgres',
    url: databaseUrl,
    migrations: sqlMigrations(directory),
    migrationsTransactionMode: 'each',
  });
  await db.initialize();
  try {
    await db.runMigrations();
  } finally {
    await db.destroy();
  }
}

function toMigration(directory: string, name: string): new () => MigrationInterface {
  const up = readFileSync(path.join(directory, `${name}.up.sql`), 'utf8');
  const down = readFileSync(path.join(directory, `${name}.down.sql`), 'utf8');
  return class implements MigrationInterface {
    name = `${name}-${FIRST_STAMP + Number.parseInt(name, 10)}`;

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(up);
    }

    async down(runner: QueryRunner): Promise<void> {
      await runner.query(down);
    }
  };
}
