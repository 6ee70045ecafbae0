import { decide, type Requester } from '../../../schema/contract/decide.ts';
import type { Policy, SharedSet } from '../../../schema/contract/policy.ts';
import { PURPOSES_OF_ROLE, type Reason } from '../../../schema/contract/purpose.ts';

/**
 * What an enterprise may be told of a coordinate that was read about it: the titles of its field sets, without their
 * gloss, when the enterprise may read it itself for one of its own purposes. All else could tell more than it may know:
 * that there is a case, a complaint, a clue. Of the police nothing is told at all, nor of what is hidden from anybody.
 */
export function createKinds(
  policy: Policy,
  { caller, today }: Requester,
): (coordinate: string) => readonly string[] {
  const reasons: readonly Reason[] = [null, ...PURPOSES_OF_ROLE[caller.role]].map((purpose) => {
    return { purpose, matter: null };
  });

  return (coordinate) => {
    const sets = policy.rules.get(coordinate)?.sets ?? [];
    if (sets.some(({ isHidden, owner }) => isHidden || owner === 'public-security')) return [];
    const isReadable = reasons.some((reason) => {
      const { effect } = decide(policy, { caller, reason, today }, coordinate);
      return effect === 'ALLOW' || effect === 'MASK';
    });
    return isReadable ? sets.filter(isData).map(({ title }) => title.split(': ')[0]!) : [];
  };
}

/** Keys come back to whoever names them. */
function isData({ scope }: SharedSet): boolean {
  return !scope.endsWith(':keys');
}
