import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { AuditDatabase } from '../../../gateway/audit/database.ts';
import { MIGRATIONS } from '../../../gateway/audit/migrations/index.ts';
import { type RecordRow, toRecord } from '../../../gateway/audit/record-row.ts';
import { createRecordStore } from '../../../gateway/audit/record-store.ts';
import { findBreak } from '../../../schema/contract/record-break.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { entryOf } from './support/entry.ts';

/** Those of the first release that has checkpoints. */
const OLDER = MIGRATIONS.slice(0, 2);

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database?.drop());

it('takes over the records of an older release where they lie, and gives them back', async () => {
  await withMigrations(OLDER, async (db) => {
    await db.runMigrations();
    await write(db, 3);
  });

  await withMigrations(MIGRATIONS, async (db) => {
    const lay = await fileOf(db);
    await db.runMigrations();
    await write(db, 3);
    expect(await fileOf(db)).toBe(lay);
    for (const _ of MIGRATIONS.slice(OLDER.length)) await db.undoLastMigration();
  });

  await withMigrations(OLDER, async (db) => {
    expect(await db.showMigrations()).toBe(false);
    await write(db, 3);
    const rows: RecordRow[] = await db.query('SELECT * FROM record ORDER BY sequence');
    expect(rows).toHaveLength(9);
    expect(findBreak(rows.map(toRecord))).toBeNull();
  });
}, 60_000);

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

async function write(db: DataSource, count: number): Promise<void> {
  const query: AuditDatabase['query'] = (sql, values = []) => db.query(sql, [...values]);
  const repeat: AuditDatabase['repeat'] = (_, sql, values) => query(sql, values);
  const store = createRecordStore({ query, repeat, close: async () => {} });
  for (let i = 0; i < count; i += 1) await store.append(entryOf(`officer-${i}`));
}

/** Another one when the table was written anew. */
async function fileOf(db: DataSource): Promise<string> {
  const [row] = await db.query(`SELECT pg_relation_filepath('record') AS path`);
  return row.path;
}
