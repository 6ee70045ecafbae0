import { type ChainHead, GENESIS, type RecordEntry } from '../../schema/contract/record.ts';
import { writeLines } from '../../schema/contract/record-line.ts';
import type { HashName } from '../../schema/contract/record-seal.ts';
import type { AuditDatabase } from './database.ts';
import { createGroupCommit } from './group-commit.ts';
import { createPace } from './pace.ts';

export interface RecordStore {
  /** Resolves when the entry is in the chain and durable. */
  append(entry: RecordEntry): Promise<void>;
  isWritable(): Promise<boolean>;
}

export interface RecordStoreOptions {
  readonly algorithm?: HashName;
  /** Hears of every group that was written. */
  readonly onGroup?: (group: { readonly records: number; readonly ms: number }) => void;
}

/** Under full load a record waits half of the longest pause on average: little beside what its answer takes. */
const PACE = { msPerItem: 2, mostMs: 16 };
/** Other gateways on the same store may take the next place this many times running. */
const MAX_ATTEMPTS = 10;
const UNIQUE_VIOLATION = '23505';

const INSERT = `
  INSERT INTO record_group (first, last, previous, hashes, since, until, records)
  VALUES ($1, $2, $3, string_to_array($4, ' '), $5, $6, $7)`;

/**
 * The chain of records in PostgreSQL. Several gateways may write to one chain: the primary key gives each place
 * to one of them, and the others read the new head and try again.
 */
export function createRecordStore(
  db: AuditDatabase,
  { algorithm = 'sha256', onGroup = () => {} }: RecordStoreOptions = {},
): RecordStore {
  let head: ChainHead | null = null;
  return { append: createGroupCommit(writeGroup, createPace(PACE)), isWritable };

  async function writeGroup(entries: readonly RecordEntry[]): Promise<void> {
    const started = performance.now();
    for (let attempt = 1; ; attempt += 1) {
      try {
        head ??= await readHead();
        head = await insert(entries, head);
        onGroup({ records: entries.length, ms: performance.now() - started });
        return;
      } catch (cause) {
        // After any failure it is unknown what the store holds.
        head = null;
        if (!isTaken(cause) || attempt === MAX_ATTEMPTS) throw cause;
      }
    }
  }

  /** The checkpoints too, for the records before them may have been kept long enough and be gone. */
  async function readHead(): Promise<ChainHead> {
    const [row] = await db.query<{ sequence: string; hash: string }>(
      `(SELECT last AS sequence, hashes[cardinality(hashes)] AS hash FROM record_group ORDER BY first DESC LIMIT 1)
        UNION ALL (SELECT sequence, hash FROM checkpoint ORDER BY sequence DESC LIMIT 1)
        ORDER BY sequence DESC LIMIT 1`,
    );
    return row === undefined ? GENESIS : { sequence: Number(row.sequence), hash: row.hash };
  }

  /** @returns the new head. */
  async function insert(entries: readonly RecordEntry[], before: ChainHead): Promise<ChainHead> {
    const lines = writeLines(entries, before, algorithm);
    const last = lines.at(-1)!;
    const times = entries.map(({ at }) => at).sort();
    await db.repeat('append', INSERT, [
      before.sequence + 1,
      last.sequence,
      before.hash,
      lines.map(({ hash }) => hash).join(' '),
      times[0],
      times.at(-1),
      lines.map(({ text }) => text).join('\n'),
    ]);
    return last;
  }

  async function isWritable(): Promise<boolean> {
    const [row] = await db.query<{ writable: boolean }>(
      `SELECT NOT pg_is_in_recovery() AND current_setting('transaction_read_only') = 'off'
        AND has_table_privilege('record_group', 'INSERT') AS writable`,
    );
    return row?.writable ?? false;
  }
}

function isTaken(cause: unknown): boolean {
  return (cause as { code?: unknown }).code === UNIQUE_VIOLATION;
}
