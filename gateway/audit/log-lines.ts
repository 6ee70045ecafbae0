import { closeSync, openSync, readSync } from 'node:fs';
import { canonicalJson } from '../../schema/contract/canonical-json.ts';

const CHUNK_BYTES = 64 * 1024;
const LINE_FEED = 0x0a;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The objects of a file that has one in each line; null for a line that isn't the canonical JSON of one. What
 * follows the last line feed is no line.
 *
 * @throws Error when there is no such file.
 */
export function* readObjects<Type extends object>(path: string): Generator<Type | null> {
  for (const line of readLines(path)) yield parseObject<Type>(line);
}

/** One line for each object, as `readObjects` reads them. */
export function toLines(objects: readonly object[]): string {
  return objects.map((object) => `${canonicalJson(object)}\n`).join('');
}

function* readLines(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  try {
    let rest: Buffer = Buffer.alloc(0);
    for (let chunk = readChunk(file); chunk.length > 0; chunk = readChunk(file)) {
      rest = Buffer.concat([rest, chunk]);
      let start = 0;
      for (let end = rest.indexOf(LINE_FEED); end >= 0; end = rest.indexOf(LINE_FEED, start)) {
        yield rest.subarray(start, end);
        start = end + 1;
      }
      rest = rest.subarray(start);
    }
  } finally {
    closeSync(file);
  }
}

function readChunk(file: number): Buffer {
  const chunk = Buffer.alloc(CHUNK_BYTES);
  return chunk.subarray(0, readSync(file, chunk));
}

function parseObject<Type extends object>(line: Buffer): Type | null {
  try {
    const text = decoder.decode(line);
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject && canonicalJson(value) === text ? (value as Type) : null;
  } catch {
    return null;
  }
}
