import { distinctKeyOf, textOf } from '../../kit/import-cells.ts';
import { type Importer, readCsv } from '../../kit/importer.ts';
import type { CsvRow } from '../../kit/read-csv.ts';
import { storeRows } from '../../kit/store-rows.ts';

/** Precursors that are medicines (药品类易制毒化学品). */
export const precursorDrugs: Importer<CsvRow> = {
  file: 'precursor_drugs.csv',
  read: readCsv,
  async store(rows, db) {
    const taken = new Set<string>();
    const drugs = rows.map((row) => ({
      name: distinctKeyOf(textOf(row, 'name'), row, { column: 'name', taken }),
      seq: textOf(row, 'seq'),
      category: textOf(row, 'category'),
      note: textOf(row, 'note'),
      source: textOf(row, 'source'),
    }));
    return storeRows(db, { table: 'precursor_drug', key: ['name'] }, drugs);
  },
};
