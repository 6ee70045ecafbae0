import type { Agreement } from '../../schema/contract/agreement.ts';
import type { Requester } from '../../schema/contract/decide.ts';
import type { Policy, SharedSet } from '../../schema/contract/policy.ts';
import { isKnownTo } from './known.ts';

/** The agreements in force today, with the field sets that the requester may know of. */
export function agreementsFor(policy: Policy, requester: Requester): readonly Agreement[] {
  const { caller, today } = requester;
  const sets = [...new Set([...policy.rules.values()].flatMap(({ sets }) => sets))].filter(
    (set) => today >= set.validFrom && today <= set.validTo && isKnownTo(caller.role, set),
  );
  const byId = Map.groupBy(sets, ({ agreementId }) => agreementId);
  return [...byId].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, known]) => toAgreement(known));
}

function toAgreement(sets: readonly SharedSet[]): Agreement {
  const { agreementId: id, agreementVersion: version, owner, validFrom, validTo } = sets[0]!;
  return { id, owner, version, validFrom, validTo, fieldSets: sets };
}
