import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { readJson } from '../../../gateway/audit/log-folder.ts';
import { faultOfProof, type ReleaseProof } from '../../../gateway/audit/release-proof.ts';
import { createSigningKey } from '../../../gateway/audit/signing-key.ts';
import { verifyFolder } from '../../../gateway/audit/verify-folder.ts';

/**
 * What was exported, witnessed and proved by a version of November 2026, hashed with SHA-256 and then with SM3. Evidence
 * outlives the program: what these files say stays provable. The log and its witness were proved without it too, by a
 * verifier in Python with hashlib and openssl.
 */
const KEPT = join(import.meta.dirname, 'kept');
const GATEWAY = 'nOmq8DSd008Pk-jRxBIuhhNjEfN1vV-VMTGJKj9eBp0';
const WITNESS = 'LRvWu5Y6gQHPUcX7siMj2JjhbSepFE_qm1v9x6m1oy8';

it('proves a log that was exported by an earlier version', () => {
  const keys = { gateways: [GATEWAY], witnesses: { health: WITNESS } };

  const { fault, checkpoints, statements } = verifyFolder(join(KEPT, 'log'), keys);

  expect(fault).toBeNull();
  expect(checkpoints.map(({ sequence, algorithm }) => [sequence, algorithm])).toEqual([
    [3, 'sha256'],
    [5, 'sha256'],
    [8, 'sm3'],
    [10, 'sm3'],
  ]);
  expect(statements.map(({ agency }) => agency)).toEqual(['health']);
});

it('accepts a proof that was written by an earlier version', () => {
  const proof = readJson<ReleaseProof>(join(KEPT, 'proof.json'));

  expect(faultOfProof(proof, new Set([GATEWAY]))).toBeNull();
});

it('makes the same key of the same secret as ever', () => {
  expect(createSigningKey(Buffer.alloc(32, 'gateway')).publicKey).toBe(GATEWAY);
});
