import { randomBytes } from 'node:crypto';
import { drawRecordId } from '../../../../gateway/audit/record-id.ts';
import type { RecordEntry } from '../../../../schema/contract/record.ts';

/** What an operation of this subject leaves behind, told apart by its id. */
export function entryOf(subject: string, at = '2026-11-21T08:00:00.120Z'): RecordEntry {
  return {
    id: drawRecordId(new Date(at)),
    at,
    subject,
    agency: 'market-supervision',
    role: 'case-officer',
    purpose: 'CASE',
    matter: '沈市监立〔2026〕123号',
    agreements: ['health@3', 'public-security@1'],
    operation: 'ab'.repeat(32),
    literals: 'cd'.repeat(32),
    denied: ['Case.suspect'],
    releases: [
      { agency: 'health', released: ['A.b'], masked: ['A.c'], entities: 2, subjects: ['药'] },
      { agency: 'public-security', released: ['C.d'], masked: [], entities: 1, subjects: [] },
    ],
    outcome: 'OK',
    salts: Array.from({ length: 4 }, () => randomBytes(16).toString('hex')),
  };
}
