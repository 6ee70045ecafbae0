import type { AuditRecord } from '../../schema/contract/record.ts';
import type { Checkpoint, SignedCheckpoint } from './checkpoint.ts';
import { toCheckpoint } from './checkpoint-store.ts';
import type { AuditDatabase } from './database.ts';
import { timeOfRecord } from './record-id.ts';

type CheckpointRow = Parameters<typeof toCheckpoint>[0];

/** One record as it was written. */
interface LineRow {
  readonly line: string;
}

/** What the commands read of the store. */
export function createEvidenceReader(db: AuditDatabase) {
  return { findRecord, recordsOf, checkpointOf, checkpointEndingAt, checkpointsBetween };

  async function findRecord(id: string): Promise<AuditRecord | null> {
    const rows = await db.query<LineRow>(
      `SELECT line FROM record_group CROSS JOIN LATERAL string_to_table(records, E'\\n') line
        WHERE ($2::timestamptz IS NULL OR (since <= $2 AND until >= $2)) AND line LIKE '%"' || $1 || '"%'`,
      [id, timeOfRecord(id)],
    );
    return rows.map(toRecord).find((record) => record.id === id) ?? null;
  }

  /** The records that a checkpoint covers, in their order. */
  async function recordsOf({
    first,
    sequence,
  }: Pick<Checkpoint, 'first' | 'sequence'>): Promise<AuditRecord[]> {
    const rows = await db.query<LineRow>(
      'SELECT line FROM record_line_between($1, $2) ORDER BY sequence',
      [first, sequence],
    );
    return rows.map(toRecord);
  }

  /** The checkpoint that covers a record, or null when none does yet. */
  async function checkpointOf({ sequence }: AuditRecord): Promise<SignedCheckpoint | null> {
    return findCheckpoint('sequence >= $1 ORDER BY sequence LIMIT 1', [sequence]);
  }

  async function checkpointEndingAt(sequence: number): Promise<SignedCheckpoint | null> {
    return findCheckpoint('sequence = $1', [sequence]);
  }

  /** The checkpoints over the records of operations that began in this time, ends included. */
  async function checkpointsBetween(from: Date, to: Date): Promise<SignedCheckpoint[]> {
    const rows = await db.query<CheckpointRow>(
      `SELECT checkpoint.* FROM checkpoint,
        (SELECT min(first) AS first, max(last) AS last FROM record_group WHERE since <= $2 AND until >= $1) AS wanted
        WHERE checkpoint.sequence >= wanted.first AND checkpoint.first <= wanted.last
        ORDER BY checkpoint.sequence`,
      [from, to],
    );
    return rows.map(toCheckpoint);
  }

  async function findCheckpoint(condition: string, parameters: readonly unknown[]) {
    const [row] = await db.query<CheckpointRow>(
      `SELECT * FROM checkpoint WHERE ${condition}`,
      parameters,
    );
    return row === undefined ? null : toCheckpoint(row);
  }
}

function toRecord({ line }: LineRow): AuditRecord {
  return JSON.parse(line);
}
