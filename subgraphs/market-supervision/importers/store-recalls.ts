import type { EntityManager } from 'typeorm';
import { type StoredRow, storeRows } from '../../kit/store-rows.ts';

/** A notice as it is stored, with its batches beside. */
export interface ReadRecall {
  readonly recall: StoredRow & { readonly recall_no: string };
  readonly batches: readonly string[];
}

/** Sorts under this day, with a warning, what has none. */
export const UNDATED = '1900-01-01';

/** @returns how many recalls were stored; a recall's batches replace those that it had. */
export async function storeRecalls(
  db: EntityManager,
  recalls: readonly ReadRecall[],
): Promise<number> {
  const stored = await storeRows(
    db,
    { table: 'recall', key: ['recall_no'] },
    recalls.map(({ recall }) => recall),
  );
  await db.query('DELETE FROM recall_batch WHERE recall_no = ANY($1)', [
    recalls.map(({ recall }) => recall.recall_no),
  ]);
  const batches = recalls.flatMap(({ recall, batches }) =>
    batches.map((batchNo, i) => ({
      recall_no: recall.recall_no,
      line_no: i + 1,
      batch_no: batchNo,
    })),
  );
  await storeRows(db, { table: 'recall_batch', key: ['recall_no', 'line_no'] }, batches);
  return stored;
}

/** The first instant of a day, Asia/Shanghai. */
export function startOfDay(day: string): string {
  return `${day}T00:00:00+08:00`;
}

/** A record as it is written, but for the one character that PostgreSQL can't hold. */
export function storable(
  record: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const text = JSON.stringify(record, (_, value) =>
    typeof value === 'string' ? value.replaceAll('\u0000', '') : value,
  );
  return JSON.parse(text) as Readonly<Record<string, unknown>>;
}
