import type { AuditRecord, ChainHead, RecordEntry } from '../../schema/contract/record.ts';
import { writeLines } from '../../schema/contract/record-line.ts';
import type { HashName } from '../../schema/contract/record-seal.ts';

/** The records of `entries` after `head`, in their order. */
export function chainRecords(
  entries: readonly RecordEntry[],
  head: ChainHead,
  algorithm: HashName = 'sha256',
): AuditRecord[] {
  return writeLines(entries, head, algorithm).map(({ text }) => JSON.parse(text));
}
