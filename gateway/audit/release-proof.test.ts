import { describe, expect, it } from '@jest/globals';
import { GENESIS, type RecordEntry } from '../../schema/contract/record.ts';
import { leafHash } from '../../schema/contract/record-seal.ts';
import { chainRecords } from '../../test/support/chain-records.ts';
import { signCheckpoint } from './checkpoint.ts';
import { treeRoot } from './hash-tree.ts';
import { faultOfProof, proveRelease, type ReleaseProof } from './release-proof.ts';
import { createSigningKey } from './signing-key.ts';

const gateway = createSigningKey(Buffer.alloc(32, 1));
const gateways = new Set([gateway.publicKey]);

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
    { agency: 'health', released: ['Visit.day'], masked: [], entities: 2, subjects: ['h1'] },
    { agency: 'public-security', released: ['Case.kind'], masked: [], entities: 1, subjects: [] },
  ],
  outcome: 'OK',
  salts: ['01', '02', '03', '04'].map((digits) => digits.repeat(16)),
};
const records = chainRecords(Array(11).fill(entry), GENESIS);
const hashes = records.map(({ hash }) => hash);
const checkpoint = signCheckpoint(hashes, GENESIS, {
  key: gateway,
  at: entry.at,
  algorithm: 'sha256',
});
const proofOf = (agency: string, i: number) =>
  proveRelease(records[i]!, agency, { checkpoint, hashes })!;

describe('a proof', () => {
  it.each(records.map((_, i) => i))('holds for either agency at place %i', (i) => {
    expect(faultOfProof(proofOf('health', i), gateways)).toBeNull();
    expect(faultOfProof(proofOf('public-security', i), gateways)).toBeNull();
  });

  it('shows one agency its own release and nothing of the other, nor of what was asked', () => {
    const text = JSON.stringify(proofOf('health', 3));

    expect(text).toContain('Visit.day');
    for (const other of ['public-security', 'Case.kind', 'Case.suspect', entry.operation!]) {
      expect(text).not.toContain(other);
    }
    for (const salt of [entry.salts[1]!, entry.salts[3]!]) expect(text).not.toContain(salt);
  });

  it.each([undefined, null, 7, '', 'ab', 'ab'.repeat(40), [7], {}])(
    'proves nothing with %j in the place of any of its values',
    (value) => {
      const proof = proofOf('health', 3);
      const places = placesIn(proof);
      const held = places.filter(
        (place) => faultOfProof(put(proof, place, value), gateways) === null,
      );

      expect(places.length).toBeGreaterThan(40);
      expect(held).toEqual([]);
    },
  );

  it('proves nothing with a hash of its path written in another way', () => {
    const proof = proofOf('health', 3);
    const [first, ...rest] = proof.path;

    for (const other of [`${first}zz`, `${first}00`, first!.toUpperCase(), ` ${first}`]) {
      expect(faultOfProof({ ...proof, path: [other, ...rest] }, gateways)).toBe('PLACE');
    }
  });

  it('is none when the agency released nothing', () => {
    expect(proveRelease(records[0]!, 'medical-insurance', { checkpoint, hashes })).toBeNull();
  });

  const proof = proofOf('health', 3);
  const other = signCheckpoint(hashes.toReversed(), GENESIS, {
    key: gateway,
    at: entry.at,
    algorithm: 'sha256',
  });
  it.each<[string, ReleaseProof, string]>([
    ['another release', { ...proof, release: { ...proof.release, content: {} } }, 'RELEASE'],
    ['another salt', { ...proof, release: { ...proof.release, salt: '00' } }, 'RELEASE'],
    ['the caller in the place of a release', { ...proof, release: proof.common }, 'RELEASE'],
    ['another caller', { ...proof, common: { ...proof.common, content: {} } }, 'COMMON'],
    ['another place', { ...proof, seal: { ...proof.seal, sequence: 5 } }, 'PLACE'],
    ['another predecessor', { ...proof, seal: { ...proof.seal, previous: '' } }, 'PLACE'],
    ['another path', { ...proof, path: proof.path.toReversed() }, 'PLACE'],
    ['a checkpoint of other records', { ...proof, checkpoint: other }, 'PLACE'],
    [
      'a checkpoint that nobody signed',
      { ...proof, checkpoint: { ...checkpoint, at: '' } },
      'CHECKPOINT',
    ],
  ])('does not hold with %s', (_, changed, fault) => {
    expect(faultOfProof(changed, gateways)).toBe(fault);
  });

  it('does not hold for a release made up, with a path that would end the hashed text before it', () => {
    const { seal, release, path, ...rest } = proofOf('health', 10);
    const madeUp = { ...release, content: { agency: 'health', released: ['Visit.patient'] } };
    const leaves = seal.leaves.with(2, leafHash(madeUp, 'sha256'));
    const right = treeRoot(hashes.slice(8), 'sha256');
    const cut = path.with(-1, `${path.at(-1)}${right}no hex`);
    const forged = { ...rest, seal: { ...seal, leaves }, release: madeUp, path: cut };

    expect(faultOfProof(forged, gateways)).toBe('PLACE');
  });

  it('does not hold when a stranger signed', () => {
    expect(faultOfProof(proof, new Set())).toBe('UNKNOWN_GATEWAY');
  });
});

type Place = readonly (string | number)[];

/** Every place at which something stands, however deep. */
function placesIn(value: unknown, place: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [place];
  const inside = Object.entries(value).flatMap(([key, one]) => placesIn(one, [...place, key]));
  return place.length === 0 ? inside : [place, ...inside];
}

/** A copy with something else in one place. */
function put(proof: ReleaseProof, place: Place, value: unknown): ReleaseProof {
  const copy = structuredClone(proof) as unknown as Record<string | number, unknown>;
  const parent = place.slice(0, -1).reduce((at, key) => at[key] as typeof copy, copy);
  parent[place.at(-1)!] = value;
  return copy as unknown as ReleaseProof;
}
