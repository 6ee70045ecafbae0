import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { createPolicy } from '../../schema/contract/policy.ts';
import { createRights } from './rights.ts';

const call = {
  audience: 'health',
  caller: PUBLIC_CALLER,
  reason: { purpose: null, matter: null },
  operationId: '',
};
const hashSubject = (identifier: string) => createHash('sha256').update(identifier).digest('hex');

it('reports subjects in the order of their hashes, which tells nothing of their identifiers', () => {
  const rights = createRights({
    policy: createPolicy([], []),
    call,
    today: '2026-11-22',
    hashSubject,
  });
  const identifiers = Array.from({ length: 20 }, (_, i) => `91210100000000${10 + i}X`);
  for (const creditCode of identifiers) rights.noteRelease('A.b', false, { creditCode });

  const { subjects } = rights.report();

  expect(subjects).toEqual(identifiers.map(hashSubject).sort());
  expect(subjects).not.toEqual(identifiers.map(hashSubject));
});
