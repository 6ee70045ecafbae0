import { readFile } from 'node:fs/promises';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In order; a migration never changes once it has run anywhere. */
export const MIGRATIONS = [
  class Record1763712000001 implements MigrationInterface {
    up = runFile('0001-record.up.sql');
    down = runFile('0001-record.down.sql');
  },
  class Checkpoint1763712000002 implements MigrationInterface {
    up = runFile('0002-checkpoint.up.sql');
    down = runFile('0002-checkpoint.down.sql');
  },
  class CheapRecord1763712000003 implements MigrationInterface {
    up = runFile('0003-cheap-record.up.sql');
    down = runFile('0003-cheap-record.down.sql');
  },
  class RecordGroup1763712000004 implements MigrationInterface {
    up = runFile('0004-record-group.up.sql');
    down = runFile('0004-record-group.down.sql');
  },
];

function runFile(name: string): (runner: QueryRunner) => Promise<void> {
  return async (runner) => {
    await runner.query(await readFile(new URL(name, import.meta.url), 'utf8'));
  };
}
