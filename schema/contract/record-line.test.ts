import { expect, it } from '@jest/globals';
import { type AuditRecord, GENESIS, type RecordEntry, type Release } from './record.ts';
import { writeLine, writeLines } from './record-line.ts';
import { isSound } from './record-seal.ts';

const release: Required<Release> = {
  agency: 'health',
  entities: 2,
  masked: ['A.c'],
  released: ['A.b'],
  subjects: [],
};
/** With every field that a record can have: one that lines leave out is missed here. */
const entry: Required<RecordEntry> = {
  id: '01a204c6-0adc-71cb-8b09-b9c3c850a5e8',
  at: '2026-11-21T08:00:00.000Z',
  subject: 'officer-1',
  agency: 'market-supervision',
  role: 'case-officer',
  purpose: 'CASE',
  matter: null,
  agreements: ['health@3'],
  operation: 'ab'.repeat(32),
  literals: null,
  denied: [],
  releases: [release],
  outcome: 'OK',
  salts: ['01', '02', '03'],
};

it.each<[string, Partial<RecordEntry>]>([
  ['as it is', {}],
  ['of nothing released', { releases: [], salts: ['01', '02'] }],
  ['of many releases', { releases: [release, release, release], salts: ['1', '2', '3', '4', '5'] }],
  ['with quotes, braces and backslashes', { matter: '"},{"role":"public\\"}', subject: '{[\\' }],
  ['with line breaks', { matter: 'a\nb\r\n\u2028', denied: ['\n'] }],
  ['with Chinese', { matter: '沈市监立〔2026〕123号', literals: '药🩺' }],
  [
    'of lists that cannot change',
    {
      releases: [
        { ...release, masked: Object.freeze(['A."c', '药']), released: Object.freeze([]) },
      ],
    },
  ],
  [
    'whose keys stand in another order',
    { releases: [{ subjects: ['s'], released: [], masked: [], entities: 1, agency: 'health' }] },
  ],
])('a line holds the record %s, with its hash', (_, change) => {
  const changed = { ...entry, ...change };

  const { text, sequence, hash } = writeLine(changed, { sequence: 6, hash: 'ff' }, 'sha256');

  const record: AuditRecord = JSON.parse(text);
  const place = { sequence: 7, previous: 'ff', algorithm: 'sha256' };
  expect(record).toEqual({ ...changed, ...place, hash });
  expect(sequence).toBe(7);
  expect(isSound(record)).toBe(true);
  expect(text).not.toMatch(/[\n\r]/);
});

it('each line follows from the one before', () => {
  const lines = writeLines([entry, entry, entry], GENESIS, 'sm3');

  const records: AuditRecord[] = lines.map(({ text }) => JSON.parse(text));
  expect(records.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  expect(records.map(({ previous }) => previous)).toEqual([
    GENESIS.hash,
    ...lines.slice(0, 2).map(({ hash }) => hash),
  ]);
});
