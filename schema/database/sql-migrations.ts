import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MigrationInterface, QueryRunner } from 'typeorm';

// TypeORM orders migrations by a time stamp at the end of their names; ours are numbered.
const FIRST_STAMP = 1_763_700_000_000;
const ENDING = '.up.sql';

/** A folder's numbered SQL files as TypeORM migrations: `0001-name.up.sql` goes with `0001-name.down.sql`. */
export function sqlMigrations(directory: string): (new () => MigrationInterface)[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith(ENDING))
    .sort()
    .map((file) => toMigration(directory, file.slice(0, -ENDING.length)));
}

function toMigration(directory: string, name: string): new () => MigrationInterface {
  return class implements MigrationInterface {
    name = `${name}-${FIRST_STAMP + Number.parseInt(name, 10)}`;
    up = runFile(join(directory, `${name}.up.sql`));
    down = runFile(join(directory, `${name}.down.sql`));
  };
}

function runFile(file: string): (runner: QueryRunner) => Promise<void> {
  return async (runner) => {
    await runner.query(await readFile(file, 'utf8'));
  };
}
