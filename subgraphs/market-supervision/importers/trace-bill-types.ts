import { distinctKeyOf, textOf } from '../../kit/import-cells.ts';
import { type Importer, readCsv } from '../../kit/importer.ts';
import type { CsvRow } from '../../kit/read-csv.ts';
import { storeRows } from '../../kit/store-rows.ts';

/** Codes of the trace platform's bills (追溯单据类型). */
export const traceBillTypes: Importer<CsvRow> = {
  file: 'trace_bill_types.csv',
  read: readCsv,
  async store(rows, db) {
    const taken = new Set<string>();
    const types = rows.map((row) => {
      const code = textOf(row, 'code');
      const direction = textOf(row, 'direction');
      if (!/^\d{3}$/.test(code)) row.warn('code', `has not 3 digits: ${code}`);
      if (!['IN', 'OUT'].includes(direction)) {
        row.warn('direction', `is neither IN nor OUT: ${direction}`);
      }
      return {
        code: distinctKeyOf(code, row, { column: 'code', taken }),
        name: textOf(row, 'name_zh'),
        direction,
        enum_name: textOf(row, 'enum_name'),
      };
    });
    return storeRows(db, { table: 'trace_bill_type', key: ['code'] }, types);
  },
};
