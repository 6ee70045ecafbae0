import { describe, expect, it } from '@jest/globals';
import { GENESIS, type RecordEntry } from '../../schema/contract/record.ts';
import { chainRecords } from '../../test/support/chain-records.ts';
import { type SignedCheckpoint, signCheckpoint } from './checkpoint.ts';
import { createSigningKey } from './signing-key.ts';
import { findFault } from './verify-log.ts';

const key = createSigningKey(Buffer.alloc(32, 1));
const gateways = new Set([key.publicKey]);

const entry: RecordEntry = {
  id: '5f9d6c7e-0000-4000-8000-000000000000',
  at: '2026-11-21T08:00:00.000Z',
  subject: 'officer-1',
  agency: 'market-supervision',
  role: 'case-officer',
  purpose: null,
  matter: null,
  agreements: [],
  operation: null,
  literals: null,
  denied: [],
  releases: [],
  outcome: 'OK',
  salts: ['01', '02'],
};
const records = chainRecords(Array(6).fill(entry), GENESIS);
const hashes = records.map(({ hash }) => hash);
const sign = (covered: readonly string[], before = GENESIS) =>
  signCheckpoint(covered, before, { key, at: entry.at, algorithm: 'sha256' });

const first = sign(hashes.slice(0, 3));
const second = sign(hashes.slice(3), records[2]);
const faultUnder = (checkpoints: readonly SignedCheckpoint[]) =>
  findFault({ after: GENESIS, records, checkpoints }, gateways);

describe('findFault', () => {
  it('finds none in a log that is covered by its checkpoints', () => {
    expect(faultUnder([first, second])).toBeNull();
  });

  it.each<[string, readonly SignedCheckpoint[], object]>([
    [
      'signed over other records that end with the same one',
      [first, sign([hashes[0]!, hashes[4]!, hashes[5]!], records[2])],
      { kind: 'RECORDS', sequence: 4, upTo: 6, problem: 'REWRITTEN' },
    ],
    [
      'changed',
      [first, { ...second, at: '2026-11-21T09:00:00.000Z' }],
      { kind: 'CHECKPOINT', sequence: 6, problem: 'CHANGED' },
    ],
    ['left out', [second], { kind: 'CHECKPOINT', sequence: 6, problem: 'NOT_NEXT' }],
    ['there twice', [first, first], { kind: 'CHECKPOINT', sequence: 3, problem: 'NOT_NEXT' }],
    ['missing at the end', [first], { kind: 'RECORD', sequence: 4, problem: 'INSERTED' }],
  ])('finds a checkpoint that was %s', (_, checkpoints, fault) => {
    expect(faultUnder(checkpoints)).toEqual(fault);
  });

  it('finds a checkpoint of a gateway that nobody knows', () => {
    const log = { after: GENESIS, records, checkpoints: [first, second] };

    expect(findFault(log, new Set())).toEqual({
      kind: 'CHECKPOINT',
      sequence: 3,
      problem: 'UNKNOWN_GATEWAY',
    });
  });
});
