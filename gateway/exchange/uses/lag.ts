import type { Transaction } from '../database.ts';
import { hasRecords } from './followed-record.ts';

/** How far the views of use are behind the records. */
export interface Lag {
  readonly records: number;
  /** Since the oldest record that isn't in the views yet. */
  readonly seconds: number;
}

export async function readLag(db: Transaction): Promise<Lag> {
  if (!(await hasRecords(db))) return { records: 0, seconds: 0 };
  const [lag] = await db.query<{ records: string; seconds: string | null }>(LAG);
  return { records: Number(lag!.records), seconds: Number(lag!.seconds ?? 0) };
}

const LAG = `
  SELECT greatest(COALESCE(newest.last, 0) - place.sequence, 0) AS records,
    (SELECT greatest(extract(epoch FROM now() - since), 0) FROM record_group WHERE first > place.sequence
      ORDER BY first LIMIT 1) AS seconds
  FROM use_place place LEFT JOIN (SELECT last FROM record_group ORDER BY first DESC LIMIT 1) newest ON true`;
