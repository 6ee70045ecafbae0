import { readFileSync } from 'node:fs';
import type { EntityManager } from 'typeorm';
import { type CsvRow, EXTRA, lineOf } from './read-csv.ts';

export { readCsv } from './read-csv.ts';

/** One thing that is wrong with a row, and what was stored instead. */
export interface Warning {
  /** Line of the file (a JSON file: index), from 1. */
  readonly line: number;
  readonly column: string;
  readonly problem: string;
}

/** What became of a file. Every row is stored: a bad one with the value as it was written, or null, and a warning. */
export interface ImportReport {
  readonly file: string;
  readonly read: number;
  readonly stored: number;
  readonly warnings: readonly Warning[];
}

export type Warn = (column: string, problem: string) => void;

/** Brings one reference file into the agency's database. */
export interface Importer<Record = unknown> {
  /** Name of the file in the agency's `reference/` folder. */
  readonly file: string;
  /** The file's records, in order. */
  read(text: string): readonly Record[];
  /** Stores one record; called in order, in one transaction for the whole file. Importing again changes nothing. */
  store(rows: readonly ImportedRow<Record>[], db: EntityManager): Promise<number>;
}

export interface ImportedRow<Record> {
  readonly record: Record;
  readonly line: number;
  readonly warn: Warn;
}

/** Runs one importer over a file, in one transaction: all of it or nothing. */
export async function runImport<Record>(
  importer: Importer<Record>,
  path: string,
  db: EntityManager,
): Promise<ImportReport> {
  const records = importer.read(readFileSync(path, 'utf8'));
  const warnings: Warning[] = [];
  const rows = records.map((record, i) => {
    const line = lineOf(record) ?? i + 1;
    const warn: Warn = (column, problem) => void warnings.push({ line, column, problem });
    warnOfShape(record, warn);
    return { record, line, warn };
  });
  const stored = await db.transaction((transaction) => importer.store(rows, transaction));
  return { file: importer.file, read: records.length, stored, warnings };
}

function warnOfShape(record: unknown, warn: Warn): void {
  if (lineOf(record) === null) return;
  const { [EXTRA]: extra, ...columns } = record as CsvRow;
  if (extra !== undefined) warn(EXTRA, `more values than the header has columns: ${extra}`);
  for (const [column, value] of Object.entries(columns)) {
    if (value === undefined) warn(column, 'missing: the line is too short');
  }
}
