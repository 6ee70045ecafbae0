import { optionalTextOf, textOf } from '../../kit/import-cells.ts';
import { type ImportedRow, type Importer, readCsv } from '../../kit/importer.ts';
import type { CsvRow } from '../../kit/read-csv.ts';
import { storeRows } from '../../kit/store-rows.ts';

/** Fever clinics as health commissions published them; the lists have no numbers, so a line's place is its key. */
export const feverClinics: Importer<CsvRow> = {
  file: 'fever_clinics_fujian_shandong_2020.csv',
  read: readCsv,
  store(rows, db) {
    const seen = new Map<string, number>();
    const clinics = rows.map((row, i) => {
      warnOfRepetition(row, seen);
      return { id: i + 1, ...toClinic(row) };
    });
    return storeRows(db, { table: 'fever_clinic', key: ['id'] }, clinics);
  },
};

function toClinic(row: ImportedRow<CsvRow>) {
  const { warn } = row;
  const name = textOf(row, 'name');
  const cityCode = textOf(row, 'city_code');
  if (name === '') warn('name', 'is empty');
  if (!/^\d{6}$/.test(cityCode)) warn('city_code', `is no code of six digits: ${cityCode}`);
  return {
    name,
    clean_name: cleanName(name, row),
    city_code: cityCode,
    province: textOf(row, 'province'),
    city: textOf(row, 'city'),
    address: optionalTextOf(row, 'address'),
  };
}

/** 门诊, read from a printed list by machine. */
const MISREAD_GATE = /广[\])】]/u;
const STRANGE = /[^\p{Script=Han}\p{Letter}\d（）、·\-—]/u;

/** A name with full-width brackets and without what a reading machine made of it. */
function cleanName(name: string, { warn }: ImportedRow<CsvRow>): string {
  const clean = name.replace(MISREAD_GATE, '门').replaceAll('(', '（').replaceAll(')', '）');
  if (MISREAD_GATE.test(name)) warn('name', `has a misread 门: ${name}, stored as ${clean} too`);
  if (clean.includes('/')) warn('name', `names more than one institution: ${name}`);
  else if (STRANGE.test(clean)) warn('name', `has characters that no name has: ${name}`);
  return clean;
}

function warnOfRepetition(row: ImportedRow<CsvRow>, seen: Map<string, number>): void {
  const { city_code, name } = row.record;
  const key = `${city_code} ${name}`;
  const earlier = seen.get(key);
  if (earlier === undefined) seen.set(key, row.line);
  else row.warn('name', `stands on line ${earlier} too: both are kept`);
}
