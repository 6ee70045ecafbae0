import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DataSource, type EntityMetadata } from 'typeorm';
import { sqlMigrations } from '../../../schema/database/sql-migrations.ts';
import { repositoryPath } from '../../../schema/files.ts';
import { entities } from '../../../subgraphs/market-supervision/entities/index.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';

let database: TestDatabase;
let db: DataSource;
beforeAll(async () => {
  database = await createTestDatabase();
  const migrations = sqlMigrations(repositoryPath('subgraphs/market-supervision/migrations'));
  db = new DataSource({ type: 'postgres', url: database.url, entities, migrations });
  await db.initialize();
  await db.runMigrations({ transaction: 'each' });
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

it('knows every table by its columns, their types and whether they may be null', async () => {
  const found: readonly Column[] = await db.query(COLUMNS);

  const known = db.entityMetadatas.flatMap(columnsOf);

  expect(known.toSorted(byName)).toEqual(found.toSorted(byName));
});

it('can be taken back to nothing', async () => {
  for (const _ of db.migrations) await db.undoLastMigration();

  expect(await db.query(COLUMNS)).toEqual([]);
});

type ColumnMetadata = EntityMetadata['columns'][number];

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly isNullable: boolean;
}

const COLUMNS = `
  SELECT c.relname AS "table", a.attname AS "column", format_type(a.atttypid, a.atttypmod) AS type,
    NOT a.attnotnull AS "isNullable"
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
    AND a.attnum > 0 AND NOT a.attisdropped AND c.relname <> 'migrations'
    -- What the kit keeps totals by.
    AND c.relname NOT IN ('totals_part', 'totals_cut') AND a.attname <> 'stored_at'`;

function columnsOf({ tableName, columns }: EntityMetadata): readonly Column[] {
  return columns.map((column) => ({
    table: tableName,
    column: column.databaseName,
    type: typeOf(column),
    isNullable: column.isNullable,
  }));
}

/** A column's type as PostgreSQL words it. */
function typeOf(column: ColumnMetadata): string {
  const { length, isArray } = column;
  return `${wordsOf(column)}${length === '' ? '' : `(${length})`}${isArray ? '[]' : ''}`;
}

function wordsOf({ type, precision, scale }: ColumnMetadata): string {
  if (type === 'numeric') return `numeric(${precision},${scale})`;
  if (type === 'timestamptz' && precision) return `timestamp(${precision}) with time zone`;
  return WORDS[String(type)] ?? String(type);
}

const WORDS: Readonly<Record<string, string>> = {
  char: 'character',
  varchar: 'character varying',
  timestamptz: 'timestamp with time zone',
};

function byName(a: Column, b: Column): number {
  return `${a.table}.${a.column}` < `${b.table}.${b.column}` ? -1 : 1;
}
