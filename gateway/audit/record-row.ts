import type { AuditRecord } from '../../schema/contract/record.ts';

/** A record as it is stored: `at` is an instant, everything else as in the record. */
export interface RecordRow extends Omit<AuditRecord, 'at' | 'sequence'> {
  readonly at: Date;
  /** A bigint, which the driver gives as text. */
  readonly sequence: string;
}

/** The record as it was hashed. */
export function toRecord(row: RecordRow): AuditRecord {
  return { ...row, sequence: Number(row.sequence), at: row.at.toISOString() };
}
