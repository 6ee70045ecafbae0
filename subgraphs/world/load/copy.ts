import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

export type Cell = string | number | boolean | null | readonly string[];

/** A row of a table; the names of its fields in snake_case are the columns. */
export type Row = object;

const CHUNK_LENGTH = 64 * 1024;

/**
 * Streams rows into a table by COPY; at no time are more than a few of them in memory. All rows have the same fields, in
 * the same order. Returns how many there were.
 */
export async function copyRows(
  client: Client,
  table: string,
  rows: Iterable<Row>,
  onRows: (count: number) => void,
): Promise<number> {
  const iterator = rows[Symbol.iterator]();
  const first = iterator.next();
  if (first.done) return 0;

  const columns = Object.keys(first.value);
  const target = copyFrom(`COPY ${table} (${columns.map(toColumn).join(', ')}) FROM STDIN`);
  let count = 0;
  function* chunks(): Generator<Buffer> {
    let chunk = encodeRow(first.value);
    let pending = 1;
    for (let next = iterator.next(); !next.done; next = iterator.next()) {
      chunk += encodeRow(next.value);
      pending += 1;
      if (chunk.length < CHUNK_LENGTH) continue;
      yield take();
    }
    yield take();

    function take(): Buffer {
      const bytes = Buffer.from(chunk);
      count += pending;
      onRows(pending);
      chunk = '';
      pending = 0;
      return bytes;
    }
  }
  await pipeline(Readable.from(chunks()), client.query(target));
  return count;
}

export function toColumn(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** One line of COPY's text format. */
export function encodeRow(row: Row): string {
  let line = '';
  for (const cell of Object.values(row) as Cell[]) line += `${encode(cell)}\t`;
  return `${line.slice(0, -1)}\n`;
}

function encode(cell: Cell): string {
  if (cell === null) return '\\N';
  if (typeof cell === 'string') return escapeText(cell);
  if (typeof cell === 'object') return escapeText(`{${cell.map(quote).join(',')}}`);
  return String(cell);
}

function escapeText(text: string): string {
  return SPECIAL.test(text) ? text.replace(/[\\\t\n\r]/g, (found) => ESCAPES[found]!) : text;
}

function quote(element: string): string {
  return PLAIN.test(element) && element !== 'NULL'
    ? element
    : `"${element.replace(/["\\]/g, '\\$&')}"`;
}

const SPECIAL = /[\\\t\n\r]/;
const PLAIN = /^[0-9A-Za-z:-]+$/;
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};
