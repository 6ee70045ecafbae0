import { EntitySchema } from 'typeorm';
import type { AuditRecord } from '../../schema/contract/record.ts';

/** A record as it is stored: `at` is an instant, everything else as in the record. */
export interface RecordRow extends Omit<AuditRecord, 'at' | 'sequence'> {
  readonly at: Date;
  /** A bigint, which the driver gives as text. */
  readonly sequence: string;
}

export const RecordEntity = new EntitySchema<RecordRow>({
  name: 'Record',
  tableName: 'record',
  columns: {
    sequence: { type: 'bigint', primary: true },
    previous: { type: 'text', unique: true },
    hash: { type: 'text', unique: true },
    algorithm: { type: 'text' },
    id: { type: 'uuid', unique: true },
    at: { type: 'timestamptz', precision: 3 },
    subject: { type: 'text' },
    agency: { type: 'text' },
    role: { type: 'text' },
    purpose: { type: 'text', nullable: true },
    matter: { type: 'text', nullable: true },
    agreements: { type: 'jsonb' },
    operation: { type: 'text', nullable: true },
    literals: { type: 'text', nullable: true },
    denied: { type: 'jsonb' },
    releases: { type: 'jsonb' },
    outcome: { type: 'text' },
    salts: { type: 'jsonb' },
  },
});

/** The record as it was hashed. */
export function toRecord(row: RecordRow): AuditRecord {
  return { ...row, sequence: Number(row.sequence), at: row.at.toISOString() };
}
