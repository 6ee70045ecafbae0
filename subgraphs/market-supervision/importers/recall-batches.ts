import type { Warn } from '../../kit/importer.ts';

const MAX_RANGE = 500;

/** «8 batches in all», behind the list or a part of it. */
const COUNT = /[(（]?[共計计]+\s*(\d+)\s*[個个]?批(?:號|号|藥品|药品|產品|产品)*[)）]?/gu;
const REMARK = /[(（][^()（）]*\p{Script=Han}[^()（）]*[)）]/gu;
const SEPARATOR = /[、,，;；：。\n]|[及與与和]/u;
const BATCH = /^[A-Za-z0-9][\w\-/.#*()]*( [A-Za-z]?\d+)?$/;
/** `K001~K004`, `233F45E~233F53E`, `082N01~02`. */
const RANGE = /^(.*?)(\d+)(\D*)[~～至](?:\1)?(\d+)\3$/u;
/** `4087202-4087203`; with fewer digits the hyphen belongs to the number of one batch: `2059-2305`. */
const HYPHEN_RANGE = /^([A-Za-z]*)(\d{5,})()-\1(\d{5,})$/;

/**
 * The batch numbers (批号) that a notice lists in words, ranges such as `5091203-5091206` written out.
 *
 * What names no single batch («all batches that expire before …») gives none and a warning; the notice keeps its
 * wording beside.
 */
export function recallBatchesOf(written: string, column: string, warn: Warn): readonly string[] {
  const counts = [...written.matchAll(COUNT)].map(([, count]) => Number(count));
  const items = written
    .replace(COUNT, '')
    .replace(REMARK, '')
    .replace(/\s*([-~～])\s*/gu, '$1')
    .split(SEPARATOR)
    .flatMap(wordsOf);
  const batches = items.flatMap((item) => batchesOf(item, column, warn));

  const distinct = [...new Set(batches)];
  const said = counts.reduce((sum, count) => sum + count, 0);
  if (distinct.length < batches.length) warn(column, 'lists a batch twice');
  if (said > 0 && said !== distinct.length) {
    warn(column, `says ${said} batches and lists ${distinct.length}`);
  }
  return distinct;
}

/** A blank may stand in a batch number, `VCT K011`, or between two. */
function wordsOf(item: string): readonly string[] {
  const text = item.trim();
  if (text === '') return [];
  return BATCH.test(text) ? [text] : text.split(/\s+/);
}

function batchesOf(item: string, column: string, warn: Warn): readonly string[] {
  const range = HYPHEN_RANGE.exec(item) ?? RANGE.exec(item);
  const batches = range === null ? null : rangeOf(range);
  if (batches !== null) return batches;
  if (range !== null) warn(column, `looks like a range and is none: ${item}`);
  if (range !== null || BATCH.test(item)) return [item];
  warn(column, `names no batch: ${item}`);
  return [];
}

function rangeOf([, prefix, from, suffix, to]: RegExpExecArray): readonly string[] | null {
  const [first, last] = [Number(from), Number(to)];
  if (from!.length !== to!.length || last <= first || last - first >= MAX_RANGE) return null;
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const number = String(first + i).padStart(from!.length, '0');
    return `${prefix}${number}${suffix}`;
  });
}
