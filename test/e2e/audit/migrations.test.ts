import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { type AuditDatabase, createAuditDatabase } from '../../../gateway/audit/database.ts';
import { MIGRATIONS } from '../../../gateway/audit/migrations/index.ts';
import { createRecordStore } from '../../../gateway/audit/record-store.ts';
import { type AuditRecord, GENESIS } from '../../../schema/contract/record.ts';
import { findBreak } from '../../../schema/contract/record-break.ts';
import { readAllRecords } from '../../support/all-records.ts';
import { chainRecords } from '../../support/chain-records.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { entryOf } from './support/entry.ts';

/** Those of the first release that has checkpoints. */
const OLDER = MIGRATIONS.slice(0, 2);

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database?.drop());

it('takes over the records of an older release, and gives them back', async () => {
  const entries = Array.from({ length: 250 }, (_, i) => entryOf(`officer-${i}`));
  const before = chainRecords(entries, GENESIS);
  await withMigrations(OLDER, async (db) => {
    await db.runMigrations();
    await write(db, before);
  });

  const after = await withGateway(async (db) => {
    await createRecordStore(db).append(entryOf('after'));
    return readAllRecords(db);
  });
  expect(after.slice(0, -1)).toEqual(before);
  expect(findBreak(after)).toBeNull();

  await withMigrations(MIGRATIONS, async (db) => {
    for (const _ of MIGRATIONS.slice(OLDER.length)) await db.undoLastMigration();
  });
  await withMigrations(OLDER, async (db) => {
    expect(await db.showMigrations()).toBe(false);
    const rows: Row[] = await db.query('SELECT * FROM record ORDER BY sequence');
    expect(rows.map(toRecord)).toEqual(after);
    await write(db, chainRecords([entryOf('again')], after.at(-1)!));
  });
  expect(findBreak(await withGateway(readAllRecords))).toBeNull();
}, 60_000);

async function withGateway<Result>(work: (db: AuditDatabase) => Promise<Result>): Promise<Result> {
  const db = createAuditDatabase(database.url);
  return work(db).finally(db.close);
}

async function withMigrations(
  migrations: typeof MIGRATIONS,
  work: (db: DataSource) => Promise<void>,
): Promise<void> {
  const db = new DataSource({
    type: 'postgres',
    url: database.url,
    migrations,
    migrationsTableName: 'migration',
  });
  await db.initialize();
  try {
    await work(db);
  } finally {
    await db.destroy();
  }
}

/** As the older release did. */
async function write(db: DataSource, records: readonly AuditRecord[]): Promise<void> {
  await db.query(
    'INSERT INTO record SELECT * FROM jsonb_populate_recordset(NULL::public.record, $1)',
    [JSON.stringify(records)],
  );
}

interface Row extends Omit<AuditRecord, 'at' | 'sequence'> {
  readonly at: Date;
  readonly sequence: string;
}

function toRecord(row: Row): AuditRecord {
  return { ...row, sequence: Number(row.sequence), at: row.at.toISOString() };
}
