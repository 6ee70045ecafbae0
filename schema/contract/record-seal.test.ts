import { expect, it } from '@jest/globals';
import { isSound, type UnsealedRecord } from './record-seal.ts';

const record: Omit<UnsealedRecord, 'algorithm'> = {
  sequence: 7,
  previous: 'ab'.repeat(32),
  id: '01a204c6-0adc-71cb-8b09-b9c3c850a5e8',
  at: '2026-11-21T08:00:00.000Z',
  subject: 'officer-1',
  agency: 'market-supervision',
  role: 'case-officer',
  purpose: 'CASE',
  matter: '沈市监立〔2026〕123号 "7"',
  agreements: ['health@3', 'public-security@1'],
  operation: 'cd'.repeat(32),
  literals: null,
  denied: ['Enterprise.cases'],
  releases: [
    {
      agency: 'health',
      released: ['Enterprise.sales'],
      masked: ['Sale.patient'],
      entities: 2,
      subjects: ['s-1', 's-2'],
    },
  ],
  outcome: 'OK',
  salts: ['00'.repeat(16), '11'.repeat(16), '22'.repeat(16)],
};

/**
 * Exported logs outlive the program that wrote them. The hashes were found without it, by Python's hashlib and
 * `openssl dgst -sm3`, of `["part",salt,content]` for each part and `["record",algorithm,sequence,previous,[leaves]]`.
 */
it.each([
  ['sha256', '5f2d38d8f4d0786c2f93de502d201dd803aca21e6b6bf846920a0be677641c48'],
  ['sm3', 'ca4d8b1587d5410dffd0b5569293bc335c702c748923de416659f9b2f08744aa'],
] as const)('a record that was sealed with %s long ago is sound', (algorithm, hash) => {
  expect(isSound({ ...record, algorithm, hash })).toBe(true);
});
