import { describe, expect, it } from '@jest/globals';
import {
  type AuditRecord,
  canonicalJson,
  chainRecords,
  findBreak,
  GENESIS,
  type RecordEntry,
} from './record.ts';

const entry: RecordEntry = {
  id: '5f9d6c7e-0000-4000-8000-000000000000',
  at: '2026-11-21T08:00:00.000Z',
  subject: 'officer-1',
  agency: 'market-supervision',
  role: 'case-officer',
  purpose: 'CASE',
  matter: '沈市监立〔2026〕123号',
  agreements: ['health@3'],
  operation: 'ab'.repeat(32),
  literals: 'cd'.repeat(32),
  denied: ['Case.suspect'],
  releases: [
    {
      agency: 'health',
      released: ['A.b'],
      masked: ['A.c'],
      entities: 2,
      subjects: ['s1', 's2'],
    },
  ],
  outcome: 'OK',
};
const chain = chainRecords(
  Array.from({ length: 5 }, (_, i) => ({ ...entry, subject: `officer-${i}` })),
  GENESIS,
);

describe('findBreak', () => {
  it('accepts a chain as it was written', () => {
    expect(findBreak(chain)).toBeNull();
  });

  it('accepts the rest of a chain after a known head', () => {
    expect(findBreak(chain.slice(2), chain[1])).toBeNull();
  });

  const changes: Record<keyof AuditRecord, unknown> = {
    id: '5f9d6c7e-0000-4000-8000-000000000001',
    at: '2026-11-21T08:00:00.001Z',
    subject: 'somebody',
    agency: 'health',
    role: 'public',
    purpose: 'DAILY',
    matter: null,
    agreements: [],
    operation: null,
    literals: null,
    denied: [],
    releases: [],
    outcome: 'INTERNAL',
    sequence: 30,
    previous: GENESIS.hash,
    hash: GENESIS.hash,
  };

  it.each(Object.entries(changes))('names the record whose %s was changed', (key, value) => {
    const changed = chain.map((record, i) => (i === 2 ? { ...record, [key]: value } : record));

    expect(findBreak(changed)?.sequence).toBe(changed[2]?.sequence);
  });

  it('names the record whose one release was changed', () => {
    const changed = structuredClone(chain) as unknown as [{ releases: { entities: number }[] }];
    changed[0].releases[0]!.entities = 3;

    expect(findBreak(changed as unknown as AuditRecord[])).toEqual({
      sequence: 1,
      problem: 'CHANGED',
    });
  });

  it('names the record after one that was deleted', () => {
    expect(findBreak(chain.toSpliced(1, 1))).toEqual({
      sequence: 3,
      problem: 'NOT_NEXT',
    });
  });

  it('names a record that was inserted', () => {
    expect(findBreak(chain.toSpliced(2, 0, chain[1]!))).toEqual({
      sequence: 2,
      problem: 'NOT_NEXT',
    });
  });

  it('finds a record that was forged together with its own hash', () => {
    const [forged] = chainRecords([{ ...entry, subject: 'forger' }], chain[1]!);

    expect(findBreak(chain.with(2, forged!))).toEqual({
      sequence: 4,
      problem: 'NOT_CHAINED',
    });
  });
});

describe('canonicalJson', () => {
  it('does not depend on the order of keys, at any depth', () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }], a: '药' })).toBe(
      canonicalJson({ a: '药', b: [{ c: null, d: 1 }] }),
    );
  });

  it('keeps the order of lists', () => {
    expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
  });
});
