import type { AuditRecord, ChainHead } from '../../schema/contract/record.ts';
import type { SignedCheckpoint } from './checkpoint.ts';
import type { AuditDatabase } from './database.ts';

/** How a record hangs in the chain. */
export type ChainLink = Pick<AuditRecord, 'sequence' | 'previous' | 'hash'>;

export interface CheckpointStore {
  /** The last checkpoint, or null when there is none yet. */
  latest(): Promise<SignedCheckpoint | null>;
  linksAfter(head: ChainHead, limit: number): Promise<ChainLink[]>;
  /** Adds a checkpoint, unless another gateway has covered its first record already. */
  add(checkpoint: SignedCheckpoint): Promise<void>;
}

interface CheckpointRow extends Omit<SignedCheckpoint, 'at' | 'first' | 'sequence'> {
  readonly at: Date;
  readonly first: string;
  readonly sequence: string;
}

export function createCheckpointStore(db: AuditDatabase): CheckpointStore {
  return {
    latest: async () => {
      const [row] = await db.query<CheckpointRow>(
        'SELECT * FROM checkpoint ORDER BY sequence DESC LIMIT 1',
      );
      return row === undefined ? null : toCheckpoint(row);
    },
    linksAfter: async ({ sequence }, limit) => {
      const rows = await db.query<Record<keyof ChainLink, string>>(LINKS, [
        sequence + 1,
        sequence + limit,
      ]);
      return rows.map((row) => ({ ...row, sequence: Number(row.sequence) }));
    },
    add: async (checkpoint) => {
      await db.query(
        `INSERT INTO checkpoint SELECT * FROM jsonb_populate_record(NULL::public.checkpoint, $1)
          ON CONFLICT DO NOTHING`,
        [JSON.stringify(checkpoint)],
      );
    },
  };
}

const LINKS = `
  SELECT first + place - 1 AS sequence, hash, COALESCE(hashes[place - 1], previous) AS previous
  FROM record_group_between($1, $2) CROSS JOIN LATERAL unnest(hashes) WITH ORDINALITY AS one (hash, place)
  WHERE first + place - 1 BETWEEN $1 AND $2 ORDER BY sequence`;

/** The checkpoint as it was signed. */
export function toCheckpoint(row: CheckpointRow): SignedCheckpoint {
  const { at, first, sequence } = row;
  return { ...row, at: at.toISOString(), first: Number(first), sequence: Number(sequence) };
}
