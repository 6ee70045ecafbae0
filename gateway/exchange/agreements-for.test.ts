import { expect, it } from '@jest/globals';
import type { Agreement } from '../../schema/contract/agreement.ts';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import type { Policy, SharedSet } from '../../schema/contract/policy.ts';
import { agreementsFor } from './agreements-for.ts';

const TODAY = '2026-11-23';

/** Field sets that everybody may know of, each of an agreement of its own. */
function policyOf(...terms: readonly Pick<Agreement, 'owner' | 'validFrom' | 'validTo'>[]): Policy {
  const sets = terms.map((term, i) => ({
    ...{ ...term, agreementId: `${term.owner}/${i}`, agreementVersion: 1, isHidden: false },
    grants: [{ to: ['public', 'data-officer'] }],
  }));
  return {
    rules: new Map([['Query.any', { sets: sets as unknown as readonly SharedSet[] }]]),
  } as unknown as Policy;
}

const policy = policyOf(
  { owner: 'health', validFrom: '2026-11-23', validTo: '2026-11-23' },
  { owner: 'health', validFrom: '2026-01-01', validTo: '2026-11-22' },
  { owner: 'health', validFrom: '2026-11-24', validTo: '2028-12-31' },
  { owner: 'public-security', validFrom: '2026-01-01', validTo: '2026-11-22' },
);

function idsFor(caller: Partial<Caller>): readonly string[] {
  const requester = {
    ...{ caller: { ...PUBLIC_CALLER, ...caller }, reason: { purpose: null, matter: null } },
    today: TODAY,
  };
  return agreementsFor(policy, requester).map(({ id }) => id);
}

it('tells of what is in force today, from the first day to the last', () => {
  expect(idsFor({})).toEqual(['health/0']);
});

it('tells data officers of their own that has ended or is yet to begin, and of no other', () => {
  expect(idsFor({ role: 'data-officer', agency: 'health' })).toEqual([
    'health/0',
    'health/1',
    'health/2',
  ]);
  expect(idsFor({ role: 'data-officer', agency: 'market-supervision' })).toEqual(['health/0']);
  expect(idsFor({ role: 'health-supervisor', agency: 'health' })).toEqual([]);
});
