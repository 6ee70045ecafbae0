import { distinctKeyOf, textOf } from '../../kit/import-cells.ts';
import { type ImportedRow, type Importer, readCsv } from '../../kit/importer.ts';
import type { CsvRow } from '../../kit/read-csv.ts';
import { storeRows } from '../../kit/store-rows.ts';

/** Published samples of trace codes (追溯码). */
export const traceCodeSamples: Importer<CsvRow> = {
  file: 'trace_code_samples.csv',
  read: readCsv,
  async store(rows, db) {
    const taken = new Set<string>();
    const samples = rows.map((row) => {
      const code = textOf(row, 'trace_code');
      warnOfCode(code, row);
      return {
        trace_code: distinctKeyOf(code, row, { column: 'trace_code', taken }),
        prefix: textOf(row, 'prefix7'),
        has_gs1_check: textOf(row, 'passes_gs1_mod10') === 'true',
        note: textOf(row, 'note'),
      };
    });
    return storeRows(db, { table: 'trace_code_sample', key: ['trace_code'] }, samples);
  },
};

function warnOfCode(code: string, row: ImportedRow<CsvRow>): void {
  const { warn } = row;
  if (!/^8\d{19}$/.test(code)) warn('trace_code', `is no trace code: ${code}`);
  if (textOf(row, 'length') !== String(code.length)) warn('length', `is not ${code.length}`);
  if (!code.startsWith(textOf(row, 'prefix7'))) warn('prefix7', 'does not begin the code');
}
