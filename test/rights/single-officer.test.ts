import { expect, it } from '@jest/globals';
import { givenOf } from '../../gateway/exchange/preview/given.ts';
import { givesMore } from '../../gateway/exchange/preview/gives-more.ts';
import { createTurns } from '../../gateway/exchange/turns.ts';
import type { Grant } from '../../schema/contract/agreement.ts';
import { decide, type Requester } from '../../schema/contract/decide.ts';
import type { Policy, SharedSet } from '../../schema/contract/policy.ts';
import type { RowAnchor } from '../../schema/contract/rows.ts';

const TODAY = '2026-11-22';
const COORDINATE = 'Thing.field';

const EFFECTS = ['CLEAR', 'MASKED'] as const;
const ROWS = ['REGION', 'ALL', 'MATTER'] as const;
const REGIONS = [undefined, '21', '2101'] as const;

const single = EFFECTS.flatMap((effect) =>
  ROWS.flatMap((rows) => REGIONS.map((region) => [toGrant({ effect, rows: [rows] }, region)])),
);
const double = ROWS.flatMap((inner) =>
  ROWS.map((outer) => [
    toGrant({ effect: 'CLEAR', rows: [inner] }, '2101'),
    toGrant({ effect: 'CLEAR', rows: [outer] }, '21'),
  ]),
);
const policies = [...single, ...double].map(policyOf);

const requesters = ['', '21', '2101', '210106', '2102', '37'].map(requesterOf);
const rows = ['21', '2101', '210106', '210107', '210201', '370102', null].flatMap((regionCode) =>
  ['E-1', 'E-2'].map((creditCode): RowAnchor => ({ regionCode, creditCode })),
);

function toGrant(grant: Pick<Grant, 'effect' | 'rows'>, region: string | undefined): Grant {
  return { to: ['case-officer'], ...grant, ...(region !== undefined && { region }) };
}

function policyOf(grants: readonly Grant[]): Policy {
  const set: SharedSet = {
    scope: 'health:things',
    title: 'things',
    sharing: '无条件共享',
    legalBasis: 'GDS-3',
    coordinates: [COORDINATE],
    grants,
    owner: 'health',
    agreementId: 'health/1',
    agreementVersion: 1,
    validFrom: '2026-01-01',
    validTo: '2028-12-31',
  };
  const rule = { coordinate: COORDINATE, level: 'L3', mask: 'NAME', isEnvelope: false } as const;
  return { revision: 1, rules: new Map([[COORDINATE, { ...rule, sets: [set] }]]), agreements: [] };
}

function requesterOf(region: string): Requester {
  return {
    caller: {
      subject: 'somebody',
      agency: 'market-supervision',
      role: 'case-officer',
      region,
      grids: [],
      creditCode: null,
    },
    reason: { purpose: 'CASE', matter: { no: 'M-1', enterprises: ['E-1'], persons: [] } },
    today: TODAY,
  };
}

/** How much everybody gets of every row. */
function allGiven(policy: Policy): readonly number[] {
  return requesters.flatMap((requester) => {
    const decision = decide(policy, requester, COORDINATE);
    return rows.map((row) => givenOf(decision, 'READ', row));
  });
}

it('one officer alone gives nobody anything more, of any row, wherever both are', async () => {
  const giveWay = createTurns();
  const given = policies.map(allGiven);
  let allowed = 0;
  for (const [i, was] of policies.entries()) {
    for (const [j, is] of policies.entries()) {
      if (await givesMore(was, is, { owner: 'health', today: TODAY, giveWay })) continue;
      allowed += 1;
      const gained = given[j]!.filter((much, at) => much > given[i]![at]!);
      expect({ was, is, gained }).toEqual({ was, is, gained: [] });
    }
  }
  expect(allowed).toBeGreaterThan(policies.length);
}, 60_000);
