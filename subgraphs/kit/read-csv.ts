import { parse } from 'csv-parse/sync';

/** One line's values by header, as text; `undefined` where the line ends before the column. */
export type CsvRow = Readonly<Record<string, string>>;

/** Name under which a row keeps what stands beyond its last column. */
export const EXTRA = '(beyond the last column)';

const LINES = new WeakMap<object, number>();

/** A CSV file's rows by header, as text; a byte-order mark is dropped, a stray quotation mark kept. */
export function readCsv(text: string): readonly CsvRow[] {
  const lines = parse(text, {
    info: true,
    bom: true,
    skip_empty_lines: true,
    relax_column_count: true,
    relax_quotes: true,
  }) as unknown as readonly CsvLine[]; // the library's types don't know what `info` adds
  const [header, ...rest] = lines;
  return rest.map((line) => toRow(header?.record ?? [], line));
}

/** The line of the file that a row ends on, from 1; null for what `readCsv` didn't read. */
export function lineOf(record: unknown): number | null {
  return typeof record === 'object' && record !== null ? (LINES.get(record) ?? null) : null;
}

interface CsvLine {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function toRow(header: readonly string[], { record, info }: CsvLine): CsvRow {
  const row = Object.fromEntries(header.map((column, i) => [column, record[i]]));
  const extra = record.slice(header.length);
  if (extra.length > 0) row[EXTRA] = extra.join(',');
  LINES.set(row, info.lines);
  return row as CsvRow;
}
