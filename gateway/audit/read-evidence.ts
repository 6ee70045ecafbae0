import type { AuditRecord } from '../../schema/contract/record.ts';
import type { SignedCheckpoint } from './checkpoint.ts';
import { toCheckpoint } from './checkpoint-store.ts';
import type { AuditDatabase } from './database.ts';
import { type RecordRow, toRecord } from './record-row.ts';

type CheckpointRow = Parameters<typeof toCheckpoint>[0];

/** What the commands read of the store. */
export function createEvidenceReader(db: AuditDatabase) {
  return { findRecord, recordsOf, checkpointOf, checkpointEndingAt, checkpointsBetween };

  async function findRecord(id: string): Promise<AuditRecord | null> {
    const [row] = await db.query<RecordRow>('SELECT * FROM record WHERE id = $1', [id]);
    return row === undefined ? null : toRecord(row);
  }

  /** The records that a checkpoint covers, in their order. */
  async function recordsOf({ first, sequence }: SignedCheckpoint): Promise<AuditRecord[]> {
    const rows = await db.query<RecordRow>(
      'SELECT * FROM record WHERE sequence BETWEEN $1 AND $2 ORDER BY sequence',
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
        (SELECT min(sequence) AS first, max(sequence) AS last FROM record WHERE at BETWEEN $1 AND $2) AS wanted
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
