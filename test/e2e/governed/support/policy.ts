import type { Grant } from '../../../../schema/contract/agreement.ts';
import type { FieldRule, Policy } from '../../../../schema/contract/policy.ts';
import type { AgencyName } from '../../../../schema/subgraphs.ts';

/** A policy in which each coordinate is an agreement's field set of its own. */
export function policyOf(
  owners: Readonly<Partial<Record<AgencyName, Readonly<Record<string, readonly Grant[]>>>>>,
): Policy {
  const rules = new Map<string, FieldRule>();
  for (const [owner, coordinates] of Object.entries(owners)) {
    for (const [coordinate, grants] of Object.entries(coordinates)) {
      rules.set(coordinate, ruleOf(coordinate, owner as AgencyName, grants));
    }
  }
  return { revision: 1, rules, agreements: Object.keys(owners).map((owner) => `${owner}@1`) };
}

function ruleOf(coordinate: string, owner: AgencyName, grants: readonly Grant[]): FieldRule {
  const set = {
    owner,
    scope: `${owner}:${coordinate}`,
    title: coordinate,
    sharing: '有条件共享',
    legalBasis: 'none',
    coordinates: [coordinate],
    grants,
    agreementId: owner,
    agreementVersion: 1,
    validFrom: '2000-01-01',
    validTo: '2999-12-31',
  } as const;
  return { coordinate, level: 'L3', mask: 'NAME', isEnvelope: false, sets: [set] };
}
