import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { EntityManager } from 'typeorm';

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
    const line = i + 1;
    const warn: Warn = (column, problem) => void warnings.push({ line, column, problem });
    return { record, line, warn };
  });
  const stored = await db.transaction((transaction) => importer.store(rows, transaction));
  return { file: importer.file, read: records.length, stored, warnings };
}

/** A CSV file's rows by header, as text; a byte-order mark is dropped. */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  return parse(text, {
    columns: true,
    bom: true,
    skip_empty_lines: true,
    relax_column_count: true,
  });
}
