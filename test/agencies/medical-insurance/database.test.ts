import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { repositoryPath } from '../../../schema/files.ts';
import { type Importer, runImport } from '../../../subgraphs/kit/importer.ts';
import { runMigrations } from '../../../subgraphs/kit/migrations.ts';
import { entities } from '../../../subgraphs/medical-insurance/entities/index.ts';
import { importers } from '../../../subgraphs/medical-insurance/importers.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';

const HOME = repositoryPath('subgraphs/medical-insurance');

let database: TestDatabase;
let db: DataSource;
let folder: string;
beforeAll(async () => {
  database = await createTestDatabase();
  const migrationsDirectory = path.join(HOME, 'migrations');
  await runMigrations(database.url, migrationsDirectory);
  db = new DataSource({ type: 'postgres', url: database.url, entities });
  await db.initialize();
  folder = mkdtempSync(path.join(tmpdir(), 'yaolian-insurance-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await db.destroy();
  await database.drop();
});

describe('entities', () => {
  it.each(entities.map((entity) => [entity.options.tableName!, entity] as const))(
    'name the columns of %s',
    async (table, entity) => {
      const found: readonly { column_name: string }[] = await db.query(
        'SELECT column_name FROM information_schema.columns WHERE table_name = $1 AND column_name <> $2',
        [table, 'stored_at'],
      );

      const mapped = db.getMetadata(entity).columns.map((column) => column.databaseName);
      expect(mapped.sort()).toEqual(found.map(({ column_name }) => column_name).sort());
    },
  );
});

const TABLES: Readonly<Record<string, string>> = {
  'nhsa_drug_rules.csv': 'payment_rule',
  'nhsa_drug_code_prefixes.csv': 'insurance_drug_prefix',
  'nhsa_drug_categories.csv': 'insurance_drug_category',
  'disease_categories.csv': 'disease_category',
};

function importerOf(file: string): Importer {
  return importers.find((importer) => importer.file === file)! as Importer;
}

async function countOf(file: string): Promise<number> {
  const [{ count }] = await db.query(`SELECT count(*)::int AS count FROM ${TABLES[file]}`);
  return count;
}

describe('a reference file', () => {
  it.each([
    ['nhsa_drug_rules.csv', 901, 8],
    ['nhsa_drug_code_prefixes.csv', 1_385, 104],
    ['nhsa_drug_categories.csv', 695, 0],
    ['disease_categories.csv', 2_313, 1],
  ])('%s is stored whole: %i rows, %i of them warned about', async (file, rows, warned) => {
    const from = path.join(HOME, 'reference', file);

    const report = await runImport(importerOf(file), from, db.manager);
    const again = await runImport(importerOf(file), from, db.manager);

    expect(report).toMatchObject({ read: rows, stored: rows });
    expect(report.warnings).toHaveLength(warned);
    expect(again).toEqual(report);
    expect(await countOf(file)).toBe(rows);
  });

  it('keeps the limits of a rule beside its wording', async () => {
    const [rule] = await db.query(
      `SELECT limit_text, limits FROM payment_rule WHERE drug_name = '复方聚乙二醇(3350)电解质散'`,
    );

    expect(rule.limit_text).toContain('限2岁至11岁儿童');
    expect(rule.limits).toEqual({ isForChildren: true, ageFromYears: 2, ageToYears: 11 });
  });
});

describe('a bad row', () => {
  const cases: readonly [file: string, line: string, column: string, problem: string][] = [
    ['nhsa_drug_rules.csv', '第九十批,限定性别对象,某药,女,用于女性。', 'batch', 'is no batch'],
    ['nhsa_drug_rules.csv', '第一批,限定星座,某药,天秤,用于女性。', 'rule_type', 'not known'],
    ['nhsa_drug_rules.csv', '第一批,限定性别对象,某药,双,用于。', 'limit_value', 'not understood'],
    ['nhsa_drug_rules.csv', '第一批,限定性别对象,,女,用于女性。', 'generic_name', 'is empty'],
    ['nhsa_drug_rules.csv', '第一批,限定性别对象,某药', 'limit_value', 'too short'],
    ['nhsa_drug_rules.csv', '第一批,限定性别对象,另药,女,用于。,多', 'beyond', 'more values'],
    ['nhsa_drug_code_prefixes.csv', ',某药,,,,,', 'code_prefix12', 'is empty'],
    ['nhsa_drug_code_prefixes.csv', 'XA02,某药,,,,,', 'code_prefix12', '4 characters'],
    ['nhsa_drug_code_prefixes.csv', 'xa02bca084a9,某药,,,,,', 'code_prefix12', 'X or Z'],
    ['nhsa_drug_code_prefixes.csv', 'XA02BCA084A8,某药,,四级,,,', 'institution_limit', 'not under'],
    ['nhsa_drug_code_prefixes.csv', 'XA02BCA084A7,某\u0000药,,,,,', 'generic_name', 'characters'],
    ['nhsa_drug_categories.csv', 'YA01,某类,西药费,0', 'code', 'none of X, Z, T'],
    ['nhsa_drug_categories.csv', 'XA01,某类,西药费,0', 'code', 'an earlier line'],
    ['disease_categories.csv', '兽医诊断,V01.,某病,某章', 'kind', 'not known'],
    ['disease_categories.csv', '西医诊断,,某病,某章', 'code', 'is empty'],
  ];

  it.each(cases)(
    'of %s, «%s», is warned about in %s and kept',
    async (file, line, column, what) => {
      const copy = path.join(folder, file);
      copyFileSync(path.join(HOME, 'reference', file), copy);
      const text = readFileSync(copy, 'utf8');
      writeFileSync(copy, `${text.trimEnd()}\n${line}\n`);
      const whole = await runImport(
        importerOf(file),
        path.join(HOME, 'reference', file),
        db.manager,
      );

      const report = await runImport(importerOf(file), copy, db.manager);

      const added = report.warnings.filter((warning) => warning.line === whole.read + 2);
      expect(report).toMatchObject({ read: whole.read + 1, stored: whole.stored + 1 });
      expect(added.some((one) => one.column.includes(column) && one.problem.includes(what))).toBe(
        true,
      );
    },
  );

  it('that the database refuses leaves nothing half-written', async () => {
    const file = 'nhsa_drug_code_prefixes.csv';
    await db.query(
      'ALTER TABLE insurance_drug_prefix ADD CHECK (generic_name <> $$坏$$) NOT VALID',
    );
    const before = await countOf(file);
    const copy = path.join(folder, file);
    writeFileSync(copy, 'code_prefix12,generic_name\nXA02BCA000A0,好\nXA02BCA000A1,坏\n');

    await expect(runImport(importerOf(file), copy, db.manager)).rejects.toThrow();

    expect(await countOf(file)).toBe(before);
  });
});
