import { createHash } from 'node:crypto';
import { cleanText, dayOf, distinctKeyOf } from '../../kit/import-cells.ts';
import type { ImportedRow, Importer } from '../../kit/importer.ts';
import { recallBatchesOf } from './recall-batches.ts';
import { recallClassOf } from './recall-class.ts';
import { type ReadRecall, startOfDay, storable, storeRecalls, UNDATED } from './store-recalls.ts';

type Notice = Readonly<Record<string, unknown>>;

const COLUMNS = ['回收分級', '文號', '日期', '產品', '許可證字號', '批號', '許可證持有者', '原因'];
const DAY = /^(?<year>\d{4})\/(?<month>\d\d)\/(?<day>\d\d)$/;

/** Recall notices of the Taiwan food and drug administration (open data set 6947), in its own words. */
export const tfdaRecalls: Importer<Notice> = {
  file: 'tfda_recalls.json',
  read: (text) => JSON.parse(text) as readonly Notice[],
  async store(rows, db) {
    const taken = new Set<string>();
    return storeRecalls(
      db,
      rows.map((row) => toRecall(row, taken)),
    );
  },
};

function toRecall(row: ImportedRow<Notice>, taken: Set<string>): ReadRecall {
  const { record, warn } = row;
  for (const column of Object.keys(record)) {
    if (!COLUMNS.includes(column)) warn(column, 'is no column of the data set');
  }
  const classAsWritten = wordingOf(row, '回收分級');
  const batches = wordingOf(row, '批號');
  for (const column of ['產品', '許可證持有者', '批號']) {
    if ((record[column] ?? '') === '') warn(column, 'is empty');
  }
  const day = dayOf(wordingOf(row, '日期') ?? '', DAY, { column: '日期', warn });
  if (day === null) warn('日期', `stands under ${UNDATED}`);
  return {
    recall: {
      recall_no: distinctKeyOf(numberOf(record), row, { column: '文號', taken }),
      source: 'TFDA',
      class: recallClassOf(record.回收分級, '回收分級', warn),
      class_as_written: classAsWritten,
      product_name: wordingOf(row, '產品') ?? '',
      firm: wordingOf(row, '許可證持有者') ?? '',
      approval_number: wordingOf(row, '許可證字號'),
      reason: wordingOf(row, '原因'),
      batches_as_written: batches,
      notice_at: startOfDay(day ?? UNDATED),
      status: 'PUBLISHED',
      as_written: storable(record),
    },
    batches: batches === null ? [] : recallBatchesOf(batches, '批號', warn),
  };
}

/** The data set numbers its notices by letter, several to one letter: what a notice says makes its number. */
function numberOf(record: Notice): string {
  const said = JSON.stringify(COLUMNS.map((column) => record[column] ?? null));
  return `TFDA-${createHash('sha256').update(said).digest('hex').slice(0, 16)}`;
}

function wordingOf({ record, warn }: ImportedRow<Notice>, column: string): string | null {
  const value = record[column] ?? null;
  if (value === null) return null;
  if (typeof value !== 'string') warn(column, 'is not text');
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return cleanText(text.replaceAll('\r\n', '\n'), column, warn) || null;
}
