import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { parseSupergraph } from '../../../gateway/compile/supergraph.ts';
import { findKeepers } from '../../../gateway/find-keepers.ts';
import { type Caller, PUBLIC_CALLER, ROLES } from '../../../schema/contract/caller.ts';
import { decide } from '../../../schema/contract/decide.ts';
import { createPolicy } from '../../../schema/contract/policy.ts';
import { BOUND_PURPOSES, PURPOSES, PURPOSES_OF_ROLE } from '../../../schema/contract/purpose.ts';
import { readAgreements, readDocuments, repositoryPath } from '../../../schema/files.ts';

const policy = createPolicy(readDocuments(), readAgreements());
const supergraph = parseSupergraph(
  readFileSync(repositoryPath('schema/supergraph.graphql'), 'utf8'),
);

/** For whom a keeper answers, and for which purposes. */
function servedBy(field: string): readonly string[] {
  const served = ROLES.flatMap((role) => {
    const caller: Caller = { ...PUBLIC_CALLER, role };
    return [null, ...PURPOSES]
      .filter((purpose) => {
        const requester = { caller, reason: { purpose, matter: null }, today: '2026-11-21' };
        return decide(policy, requester, `Query.${field}`).effect === 'ALLOW';
      })
      .map((purpose) => `${role} ${purpose}`);
  });
  return served.sort();
}

function everyRoleThatMayActFor(purpose: 'JOINT' | 'EMERGENCY'): readonly string[] {
  return ROLES.filter((role) => PURPOSES_OF_ROLE[role].includes(purpose))
    .map((role) => `${role} ${purpose}`)
    .sort();
}

it('keeps each matter for one purpose, and for those who act for it', () => {
  const keepers = findKeepers(supergraph).map(({ field }) => [field, servedBy(field)]);

  expect(Object.fromEntries(keepers)).toEqual({
    adminCaseMatter: ['case-officer CASE'],
    fundViolationMatter: ['insurance-supervisor CASE'],
    policeCaseMatter: ['police-officer CASE'],
    jointInspectionMatter: everyRoleThatMayActFor('JOINT'),
    emergencyMatter: everyRoleThatMayActFor('EMERGENCY'),
  });
});

it('has a keeper for every purpose that is bound to a matter, for every role that may act for it', () => {
  const served = findKeepers(supergraph).flatMap(({ field }) => servedBy(field));
  const needed = ROLES.flatMap((role) =>
    PURPOSES_OF_ROLE[role]
      .filter((purpose) => BOUND_PURPOSES.has(purpose))
      .map((purpose) => `${role} ${purpose}`),
  );

  expect(served.toSorted()).toEqual(needed.toSorted());
});
