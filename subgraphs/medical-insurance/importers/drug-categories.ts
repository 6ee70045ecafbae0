import { distinctKeyOf, textOf } from '../../kit/import-cells.ts';
import { type ImportedRow, type Importer, readCsv } from '../../kit/importer.ts';
import type { CsvRow } from '../../kit/read-csv.ts';
import { type StoredRow, storeRows } from '../../kit/store-rows.ts';
import { createParentFinder } from './parent-code.ts';

/** The national drug classification; a category's place in it is told by its code alone. */
export const drugCategories: Importer<CsvRow> = {
  file: 'nhsa_drug_categories.csv',
  read: readCsv,
  store: (rows, db) =>
    storeRows(db, { table: 'insurance_drug_category', key: ['code'] }, toCategories(rows)),
};

const UPPERMOST_LENGTH = 2;

function toCategories(rows: readonly ImportedRow<CsvRow>[]): readonly StoredRow[] {
  const taken = new Set<string>();
  const named = rows.map((row) => ({
    row,
    code: distinctKeyOf(textOf(row, 'code'), row, { column: 'code', taken }),
  }));
  const parentOf = createParentFinder(taken);

  return named.map(({ row, code }) => {
    const { warn } = row;
    const parent = parentOf(code);
    const name = textOf(row, 'name');
    if (name === '') warn('name', 'is empty');
    if (!/^[XZT]/.test(code)) warn('code', `${code} begins with none of X, Z, T`);
    if (parent === null && code.length > UPPERMOST_LENGTH) {
      warn('code', `${code} has no category above it in the file`);
    }
    return {
      code,
      name,
      fee_item: textOf(row, 'fee_item'),
      parent_code: parent,
      level: depthOf(code, parentOf),
    };
  });
}

function depthOf(code: string, parentOf: (code: string) => string | null): number {
  const parent = parentOf(code);
  return parent === null ? 1 : 1 + depthOf(parent, parentOf);
}
