import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { repositoryPath } from '../../../schema/files.ts';
import { runImport } from '../../../subgraphs/kit/importer.ts';
import { runMigrations } from '../../../subgraphs/kit/migrations.ts';
import { importers } from '../../../subgraphs/market-supervision/importers.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';

const AGENCY = 'subgraphs/market-supervision';

let database: TestDatabase;
let db: DataSource;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'yaolian-import-'));
  database = await createTestDatabase();
  await runMigrations(database.url, repositoryPath(`${AGENCY}/migrations`));
  db = await new DataSource({ type: 'postgres', url: database.url }).initialize();
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
  rmSync(folder, { recursive: true });
});

/** Warnings as they were reviewed by eye: column and beginning of the problem, and how many. */
const REVIEWED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'nmpa_drug_codes_sample.csv': {
    'specification is a dash': 6,
    'dosage_form is a dash': 1,
    'manufacturer is a remark': 1,
  },
  'cn_regions_l1_l3.csv': { 'code stands twice': 3 },
  'tfda_recalls.json': {
    '回收分級 is spelt in another way': 228,
    '回收分級 names no class': 154,
    '回收分級 is only suspected': 1,
    '批號 is empty': 203,
    '批號 names no batch': 291,
    '批號 looks like a range and is none': 1,
    '批號 lists a batch twice': 7,
    '批號 says another number': 10,
  },
};

describe('a reference file', () => {
  it.each([
    ['cn_regions_l1_l3.csv', 'region', 3_351],
    ['streets_liaoning_fujian_weifang.csv', 'region', 2_698],
    ['villages_shenyang.csv', 'region', 2_703],
    ['legal_clauses.csv', 'legal_clause', 46],
    ['nmpa_drug_codes_sample.csv', 'drug_product_code', 25],
    ['tfda_recalls.json', 'recall', 1_710],
    ['fda_enforcement_sample.csv', 'recall', 1_589],
    ['trace_bill_types.csv', 'trace_bill_type', 30],
    ['trace_code_samples.csv', 'trace_code_sample', 5],
    ['precursor_drugs.csv', 'precursor_drug', 4],
  ])('is stored whole, once however often it is imported: %s', async (file, table, count) => {
    const before = await countOf(table);
    const first = await importFile(file);
    await importFile(file);

    expect(first).toMatchObject({ read: count, stored: count });
    expect((await countOf(table)) - before).toBe(count);
    expect(summaryOf(first.warnings)).toEqual(REVIEWED[file] ?? {});
  });

  it('keeps a recall as it is written beside what was made of it', async () => {
    await importFile('tfda_recalls.json');

    const [recall] = await db.query(`
      SELECT class, class_as_written, batches_as_written, as_written ->> '回收分級' AS raw,
        (SELECT array_agg(batch_no ORDER BY line_no) FROM recall_batch b WHERE b.recall_no = r.recall_no) AS batches
      FROM recall r WHERE batches_as_written LIKE '2091202、3091204%'`);

    expect(recall).toMatchObject({ class: 2, class_as_written: '第二級', raw: '第二級 ' });
    expect(recall.batches.slice(-4)).toEqual(['5091203', '5091204', '5091205', '5091206']);
  });
});

describe('a bad row', () => {
  it('is warned about and kept', async () => {
    const report = await importText(
      'trace_bill_types.csv',
      'code,name_zh,direction,enum_name\n901,甲\u0000,UP,A,extra\n,乙,IN,B\n901,丙,IN,C\n',
    );

    expect(report).toMatchObject({ read: 3, stored: 3 });
    expect(report.warnings.map(({ line, column }) => `${line} ${column}`)).toEqual([
      '2 (beyond the last column)',
      '2 direction',
      '2 name_zh',
      '3 code',
      '3 code',
      '4 code',
    ]);
  });

  it('with a wrong day stands under a day of its own', async () => {
    const notice = {
      日期: '2026/13/45',
      產品: '甲',
      許可證持有者: '乙',
      批號: 'A1\u0000',
      回收分級: 2,
      新: 'x',
    };

    const report = await importText('tfda_recalls.json', JSON.stringify([notice]));

    const [row] = await db.query(`SELECT notice_at, class FROM recall WHERE product_name = '甲'`);
    expect(report).toMatchObject({ read: 1, stored: 1 });
    expect(row).toEqual({ notice_at: new Date('1900-01-01T00:00:00+08:00'), class: null });
    expect(report.warnings.map(({ column }) => column)).toEqual(
      expect.arrayContaining(['日期', '新', '批號', '回收分級']),
    );
  });

  it('that PostgreSQL refuses leaves nothing half-written', async () => {
    const before = await countOf('region');
    const name = 'x'.repeat(10);

    const importing = importText(
      'cn_regions_l1_l3.csv',
      `code,name,level,parent_code,full_name\n770000,${name},PROVINCE,,${name}\n770100,${name},CITY,${'7'.repeat(40)},${name}\n`,
    );

    await expect(importing).rejects.toThrow();
    expect(await countOf('region')).toBe(before);
  });
});

function importFile(file: string) {
  return runImport(importerOf(file), repositoryPath(`${AGENCY}/reference/${file}`), db.manager);
}

function importText(file: string, text: string) {
  const written = path.join(folder, file);
  writeFileSync(written, text);
  return runImport(importerOf(file), written, db.manager);
}

function importerOf(file: string) {
  return importers.find((importer) => importer.file === file)!;
}

async function countOf(table: string): Promise<number> {
  const [row] = await db.query(`SELECT count(*)::int AS count FROM ${table}`);
  return row.count;
}

function summaryOf(warnings: readonly { readonly column: string; readonly problem: string }[]) {
  const kinds = Object.groupBy(warnings, ({ column, problem }) => `${column} ${kindOf(problem)}`);
  return Object.fromEntries(Object.entries(kinds).map(([kind, found]) => [kind, found!.length]));
}

function kindOf(problem: string): string {
  if (problem.startsWith('says ')) return 'says another number';
  if (problem.includes('stands on an earlier line')) return 'stands twice';
  return problem.split(':')[0]!;
}
