import type { Agreement } from '../../schema/contract/agreement.ts';
import type { Caller } from '../../schema/contract/caller.ts';
import { isInForce, type Requester } from '../../schema/contract/decide.ts';
import type { Policy, SharedSet } from '../../schema/contract/policy.ts';
import { isKnownTo } from './known.ts';

/** An agreement as far as somebody may know of it. */
export interface AgreementInView extends Omit<Agreement, 'fieldSets'> {
  readonly fieldSets: readonly SharedSet[];
}

/**
 * The agreements in force today, with the field sets that the requester may know of, in order of id. To data officers also
 * their own agency's that has ended or is yet to begin: they can give it another term.
 */
export function agreementsFor(policy: Policy, requester: Requester): readonly AgreementInView[] {
  const { caller, today } = requester;
  const sets = new Set([...policy.rules.values()].flatMap((rule) => rule.sets));
  const known = [...sets].filter(
    (set) => (isInForce(set, today) || isOwn(caller, set)) && isKnownTo(caller, set),
  );
  const byId = Map.groupBy(known, ({ agreementId }) => agreementId);
  return [...byId].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, those]) => toAgreement(those));
}

function isOwn({ role, agency }: Caller, { owner }: SharedSet): boolean {
  return role === 'data-officer' && owner === agency;
}

function toAgreement(fieldSets: readonly SharedSet[]): AgreementInView {
  const { agreementId: id, agreementVersion: version, owner, validFrom, validTo } = fieldSets[0]!;
  return { id, owner, version, validFrom, validTo, fieldSets };
}
