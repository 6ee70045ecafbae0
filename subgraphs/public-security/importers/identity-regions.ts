import { distinctKeyOf, textOf } from '../../kit/import-cells.ts';
import { type ImportedRow, type Importer, readCsv } from '../../kit/importer.ts';
import type { CsvRow } from '../../kit/read-csv.ts';
import { storeRows } from '../../kit/store-rows.ts';

/** Region parts of identity numbers (GB/T 2260 of the day of issue), withdrawn ones among them. */
export const identityRegions: Importer<CsvRow> = {
  file: 'gb2260_idcard_codes.csv',
  read: readCsv,
  store(rows, db) {
    const taken = new Set<string>();
    const names = new Map<string, string>();
    const regions = rows.map((row) => toRegion(row, taken, names));
    return storeRows(db, { table: 'identity_region', key: ['code'] }, regions);
  },
};

function toRegion(row: ImportedRow<CsvRow>, taken: Set<string>, names: Map<string, string>) {
  const { warn } = row;
  const code = textOf(row, 'code');
  if (code !== '' && !/^\d{6}$/.test(code)) warn('code', `is no code of six digits: ${code}`);
  return {
    code: distinctKeyOf(code, row, { column: 'code', taken }),
    full_name: toName(row, code, names),
    is_current: toCurrent(row),
  };
}

function toName(row: ImportedRow<CsvRow>, code: string, names: Map<string, string>): string {
  const name = textOf(row, 'full_name');
  const other = names.get(name);
  names.set(name, other ?? code);
  if (name === '') row.warn('full_name', 'is empty');
  else if (!/^\p{Script=Han}+$/u.test(name)) row.warn('full_name', `is not plain: ${name}`);
  else if (other !== undefined) row.warn('full_name', `${name} is the name of ${other} too`);
  return name;
}

function toCurrent(row: ImportedRow<CsvRow>): boolean | null {
  const text = textOf(row, 'in_2023_list');
  if (text === '1' || text === '0') return text === '1';
  row.warn('in_2023_list', `is neither 1 nor 0: ${text}`);
  return null;
}
