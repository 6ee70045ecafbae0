import type { AuditDatabase } from '../../gateway/audit/database.ts';
import { createEvidenceReader } from '../../gateway/audit/read-evidence.ts';
import type { AuditRecord } from '../../schema/contract/record.ts';

/** Every record in a store, in its order. */
export function readAllRecords(db: AuditDatabase): Promise<AuditRecord[]> {
  return createEvidenceReader(db).recordsOf({ first: 1, sequence: Number.MAX_SAFE_INTEGER });
}
