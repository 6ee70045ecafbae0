import type { ImportedRow, Warn } from './importer.ts';
import type { CsvRow } from './read-csv.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to be found
const UNREADABLE = /[\u0000-\u0008\u000b-\u001f\u007f\ufffd\ufeff]/g;

/** A column's text without blanks around it or characters that no text has; those are warned about. */
export function textOf({ record, warn }: ImportedRow<CsvRow>, column: string): string {
  return cleanText(record[column] ?? '', column, warn);
}

/** A column's text, or null where it is empty. */
export function optionalTextOf(row: ImportedRow<CsvRow>, column: string): string | null {
  return textOf(row, column) || null;
}

/** Text as PostgreSQL can hold it. */
export function cleanText(text: string, column: string, warn: Warn): string {
  const clean = text.replace(UNREADABLE, '');
  if (clean !== text) warn(column, 'has characters that no text has; they were left out');
  return clean.trim();
}

/**
 * A day from text whose groups name `year`, `month` and `day`.
 *
 * @returns `YYYY-MM-DD`; null, with a warning, when it is not such a day; null when there is no text.
 */
export function dayOf(
  text: string,
  pattern: RegExp,
  { column, warn }: { readonly column: string; readonly warn: Warn },
): string | null {
  if (text === '') return null;
  const { year, month, day } = pattern.exec(text)?.groups ?? {};
  const written = `${year}-${month}-${day}`;
  if (isDay(written)) return written;
  warn(column, `is no day: ${text}`);
  return null;
}

/**
 * The key under which a record is stored: its own, or its line where it has none or another record has it already.
 *
 * @param taken keys of the records before; the key is added.
 */
export function distinctKeyOf(
  key: string,
  { line, warn }: Pick<ImportedRow<unknown>, 'line' | 'warn'>,
  { column, taken }: { readonly column: string; readonly taken: Set<string> },
): string {
  if (key === '') warn(column, 'is empty: the record is kept under its line');
  else if (taken.has(key)) warn(column, `${key} stands on an earlier line too: both are kept`);
  const distinct = key === '' || taken.has(key) ? `${key}#${line}` : key;
  taken.add(distinct);
  return distinct;
}

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
