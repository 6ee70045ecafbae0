import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { repositoryPath } from '../../../schema/files.ts';
import { importers } from '../../../subgraphs/health/importers.ts';
import { runImport } from '../../../subgraphs/kit/importer.ts';
import { runMigrations } from '../../../subgraphs/kit/migrations.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { makeTemporary } from '../../support/temporary.ts';

const FEVER = 'fever_clinics_fujian_shandong_2020.csv';
const VAERS = 'vaers_under12_coded.csv';
const FAERS = 'openfda_faers_event_sample.json';
const DOSES = 'owid_china_doses_2021.csv';

let database: TestDatabase;
let db: DataSource;
const temporary = makeTemporary();

beforeAll(async () => {
  database = await createTestDatabase();
  await runMigrations(database.url, repositoryPath('subgraphs/health/migrations'));
  db = await new DataSource({ type: 'postgres', url: database.url }).initialize();
});

afterAll(async () => {
  await db?.destroy();
  await database?.drop();
  temporary.remove();
});

function importFile(file: string, path = repositoryPath(`subgraphs/health/reference/${file}`)) {
  return runImport(importers.find((importer) => importer.file === file)!, path, db.manager);
}

/** Imports a file of our own writing under the name of a real one. */
function importText(file: string, text: string) {
  const path = join(temporary.path, file);
  writeFileSync(path, text);
  return importFile(file, path);
}

async function rowsOf(sql: string): Promise<readonly object[]> {
  return await db.query(sql);
}

function countByKind(warnings: readonly { readonly column: string; readonly problem: string }[]) {
  const kinds = Object.groupBy(
    warnings,
    ({ column, problem }) => `${column}: ${problem.replace(/: .*$/, '').replace(/\d+/g, '#')}`,
  );
  return Object.fromEntries(Object.entries(kinds).map(([kind, list]) => [kind, list!.length]));
}

describe('the real files', () => {
  it.each([
    [
      FEVER,
      1210,
      {
        'name: stands on line # too': 4,
        'name: names more than one institution': 1,
        'name: has a misread 门': 1,
      },
    ],
    [
      VAERS,
      2199,
      {
        'vaers_id: the dose is not known': 259,
        'vaers_id: report # stands under two doses': 6,
        'sex: is not known': 8,
        'vax_manu: the maker is not known': 1,
      },
    ],
    [
      FAERS,
      1,
      {
        'receiptdate: the newest facts (#-#-#) are older than the report (#-#-#)': 1,
        'medicinalproduct: stands more than once': 1,
      },
    ],
    [DOSES, 18, {}],
  ])('%s are stored whole, and stored again change nothing', async (file, rows, warnings) => {
    const first = await importFile(file);
    const before = await allRows();
    const second = await importFile(file);

    expect([first.read, first.stored]).toEqual([rows, rows]);
    expect(countByKind(first.warnings)).toEqual(warnings);
    expect(second).toEqual(first);
    expect(await allRows()).toEqual(before);
  });

  it('leave as many rows as the files have', async () => {
    expect(
      await rowsOf(`SELECT
        (SELECT count(*)::int FROM fever_clinic) AS clinics,
        (SELECT count(*)::int FROM adverse_event_sample WHERE source = 'VAERS') AS vaers,
        (SELECT count(*)::int FROM adverse_event_sample WHERE source = 'FAERS') AS faers,
        (SELECT count(*)::int FROM dose_curve) AS days`),
    ).toEqual([{ clinics: 1210, vaers: 2199, faers: 1, days: 18 }]);
  });

  it('keep a misread name as it was written beside what it must have meant', async () => {
    expect(await rowsOf('SELECT name, clean_name FROM fever_clinic WHERE id = 1154')).toEqual([
      { name: '西营卫生院发热广]诊', clean_name: '西营卫生院发热门诊' },
    ]);
  });

  it('are read field by field', async () => {
    expect(
      await rowsOf(`SELECT source, report_no, received_on::text, vaccinated_on::text, age_years, sex, is_serious,
        cardinality(products) AS products, cardinality(reactions) AS reactions
        FROM adverse_event_sample WHERE report_no IN ('1915844.1', '4562564-7') ORDER BY source`),
    ).toEqual([
      {
        source: 'FAERS',
        report_no: '4562564-7',
        received_on: '2005-01-27',
        vaccinated_on: null,
        age_years: '62',
        sex: 'F',
        is_serious: true,
        products: 20,
        reactions: 86,
      },
      {
        source: 'VAERS',
        report_no: '1915844.1',
        received_on: '2021-12-02',
        vaccinated_on: '2021-12-01',
        age_years: '5',
        sex: 'M',
        is_serious: null,
        products: 1,
        reactions: 5,
      },
    ]);
  });

  async function allRows() {
    return rowsOf(`SELECT md5(string_agg(t, '|' ORDER BY t)) FROM (
      SELECT c::text AS t FROM fever_clinic c UNION ALL SELECT a::text FROM adverse_event_sample a
      UNION ALL SELECT d::text FROM dose_curve d) rows`);
  }
});

describe('a bad row', () => {
  const header = 'vaers_id,recv_date,vax_date,sex,age_yrs,vax_manu,died,symptoms';

  it.each([
    ['has one value too many', '7.1,12/02/2021,12/01/2021,F,10,MODERNA,,Rash,what', '7.1', 'what'],
    ['is too short', '8.1,12/02/2021,12/01/2021,F,10,MODERNA', '8.1', 'too short'],
    ['has no key', ',12/02/2021,12/01/2021,F,10,MODERNA,,Rash', '#2', 'is empty'],
    ['has a day that does not exist', '9.1,02/30/2021,,F,10,MODERNA,,Rash', '9.1', 'no day: 02/30'],
    ['has a day in another form', '10.1,2021-12-02,,F,10,MODERNA,,Rash', '10.1', 'is no day'],
    [
      'has characters that no text has',
      '11.1,12/02/2021,,F,10,MODER\u0000NA,,Rash',
      '11.1',
      'left out',
    ],
    [
      'has an age that nobody has',
      '12.1,12/02/2021,,F,ten,MODERNA,,Rash',
      '12.1',
      'is no age: ten',
    ],
    [
      'has a sex that the file does not know',
      '13.1,12/02/2021,,X,9,MODERNA,,Rash',
      '13.1',
      'neither',
    ],
    ['has a stray quotation mark', '14.1,12/02/2021,,F,9,MODERNA,,Ra"sh', '14.1', 'vax_date'],
  ])('that %s is warned about and kept', async (_, line, key, problem) => {
    const report = await importText(VAERS, `${header}\n${line}\n`);

    expect([report.read, report.stored]).toEqual([1, 1]);
    const words = report.warnings.map(
      (warning) => `${warning.line} ${warning.column} ${warning.problem}`,
    );
    expect(words.join('\n')).toMatch(problem);
    expect(words.every((text) => text.startsWith('2 '))).toBe(true);
    expect(
      await rowsOf(`SELECT report_no FROM adverse_event_sample WHERE report_no = '${key}'`),
    ).toHaveLength(1);
  });

  it('that repeats a key is kept beside the first', async () => {
    const line = '20.1,12/02/2021,12/01/2021,F,10,MODERNA,,Rash';

    const report = await importText(VAERS, `${header}\n${line}\n${line}\n`);

    expect(report.stored).toBe(2);
    expect(
      await rowsOf(`SELECT report_no FROM adverse_event_sample WHERE report_no LIKE '20.1%'`),
    ).toEqual([{ report_no: '20.1' }, { report_no: '20.1#3' }]);
  });

  it('of the dose curve keeps its day as it was written', async () => {
    const report = await importText(DOSES, 'date,total_vaccinations\n2020-12-15,5\n2020-13-01,4\n');

    expect(report.warnings).toEqual([
      { line: 3, column: 'date', problem: 'is no day: 2020-13-01' },
      {
        line: 3,
        column: 'total_vaccinations',
        problem: 'is less than on the day before: doses since the start only grow',
      },
    ]);
    expect(await rowsOf('SELECT written_day, day FROM dose_curve WHERE id = 2')).toEqual([
      { written_day: '2020-13-01', day: null },
    ]);
  });
});

describe('a file that cannot be read to its end', () => {
  it('leaves nothing behind', async () => {
    const text = readFileSync(repositoryPath(`subgraphs/health/reference/${FAERS}`), 'utf8');
    await db.query('TRUNCATE adverse_event_sample');

    await expect(importText(FAERS, text.slice(0, -10))).rejects.toThrow(/JSON/);
    await expect(
      importText(VAERS, 'vaers_id,recv_date\n1.1,12/02/2021\n"2.1,12/02/2021\n'),
    ).rejects.toThrow(/Quote Not Closed/);

    expect(await rowsOf('SELECT 1 FROM adverse_event_sample')).toEqual([]);
  });
});
