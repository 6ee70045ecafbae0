import { hash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { chainRecords } from '../../test/support/chain-records.ts';
import { canonicalJson } from './canonical-json.ts';
import { type AuditRecord, GENESIS, type RecordEntry } from './record.ts';
import { findBreak } from './record-break.ts';
import { isSound, leafHash, partsOf, sealOf } from './record-seal.ts';

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
  salts: ['01'.repeat(16), '02'.repeat(16), '03'.repeat(16)],
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

  it('accepts a chain that changes over to another hash function', () => {
    const more = chainRecords([entry, entry], chain[4]!, 'sm3');

    expect(findBreak([...chain, ...more])).toBeNull();
    expect(more[1]!.algorithm).toBe('sm3');
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
    salts: [...entry.salts, '04'.repeat(16)],
    sequence: 30,
    previous: GENESIS.hash,
    algorithm: 'sm3',
    hash: GENESIS.hash,
  };

  it.each(Object.entries(changes))('names the record whose %s was changed', (key, value) => {
    const changed = chain.map((record, i) => (i === 2 ? { ...record, [key]: value } : record));

    expect(findBreak(changed)).toEqual({ sequence: 3, problem: 'CHANGED' });
  });

  it('names the record that something was added to', () => {
    const changed = chain.with(2, { ...chain[2]!, note: 'x' } as AuditRecord);

    expect(findBreak(changed)).toEqual({ sequence: 3, problem: 'CHANGED' });
  });

  const [forged] = chainRecords([{ ...entry, subject: 'forger' }], chain[1]!);
  it.each<[string, readonly (AuditRecord | null)[], number, string]>([
    ['deleted', chain.toSpliced(1, 1), 2, 'MISSING'],
    ['deleted at the beginning', chain.slice(1), 1, 'MISSING'],
    ['made unreadable', chain.map((record, i) => (i === 2 ? null : record)), 3, 'CHANGED'],
    ['put there a second time', chain.toSpliced(2, 0, chain[0]!), 3, 'INSERTED'],
    ['put there before its turn', chain.toSpliced(2, 0, chain[4]!), 3, 'INSERTED'],
    ['put there, unreadable', [...chain.slice(0, 2), null, ...chain.slice(2)], 3, 'INSERTED'],
    ['exchanged with the next', chain.with(1, chain[2]!).with(2, chain[1]!), 2, 'SWAPPED'],
    ['forged together with its own hash', chain.with(2, forged!), 3, 'CHANGED'],
    [
      'forged so that it follows another record',
      chain.with(2, chainRecords([entry], { ...GENESIS, sequence: 2 })[0]!),
      3,
      'CHANGED',
    ],
  ])('names a record that was %s', (_, lines, sequence, problem) => {
    expect(findBreak(lines)).toEqual({ sequence, problem });
  });
});

describe('a record', () => {
  it('has parts for its caller, its question and each agency, none of which holds another', () => {
    const { hash: _, ...unsealed } = chain[0]!;

    const parts = partsOf(unsealed).map(({ content }) => content);

    expect(parts).toEqual([
      expect.objectContaining({ subject: 'officer-0', purpose: 'CASE', outcome: 'OK' }),
      { operation: entry.operation, literals: entry.literals, denied: entry.denied },
      entry.releases[0],
    ]);
    expect(JSON.stringify(parts[0])).not.toContain('Case.suspect');
  });

  it('hashes the same part to something else under another salt', () => {
    const part = { salt: '01', content: entry.releases[0] };

    expect(leafHash(part, 'sha256')).not.toBe(leafHash({ ...part, salt: '02' }, 'sha256'));
  });

  it.each([{}, { salts: 7 }, { algorithm: 'none' }, { releases: null }])(
    'is not sound when it is malformed: %j',
    (change) => {
      const [record] = chain;
      const { salts: _, ...rest } = record!;

      const malformed = Object.keys(change).length === 0 ? rest : { ...record, ...change };

      expect(isSound(malformed as unknown as AuditRecord)).toBe(false);
    },
  );

  it('is hashed with SM3 where that is set', () => {
    const { hash: sealed, ...unsealed } = chainRecords([entry], GENESIS, 'sm3')[0]!;

    const { leaves } = sealOf(unsealed);
    const text = canonicalJson(['record', 'sm3', 1, GENESIS.hash, leaves]);
    expect(sealed).toBe(hash('sm3', text, 'hex'));
  });
});

describe('SM3', () => {
  it.each([
    ['abc', '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0'],
    ['abcd'.repeat(16), 'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732'],
  ])('gives what GB/T 32905-2016, annex A, says of %s', (text, digest) => {
    expect(hash('sm3', text, 'hex')).toBe(digest);
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
