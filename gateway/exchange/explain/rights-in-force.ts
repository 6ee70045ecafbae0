import { USE_MODES, type UseMode } from '../../../schema/contract/agreement.ts';
import { type Decision, decide, type Requester } from '../../../schema/contract/decide.ts';
import type { FieldRule, Policy } from '../../../schema/contract/policy.ts';

/** What a requester is given of one coordinate. */
export interface HeldRight {
  readonly rule: FieldRule;
  readonly decision: Decision;
  /** What it may be used for besides being read. */
  readonly uses: readonly UseMode[];
}

/** Everything that is given to a requester, of the coordinates in question. */
export function rightsInForce(
  policy: Policy,
  requester: Requester,
  rules: readonly FieldRule[],
): readonly HeldRight[] {
  const decideUse = (rule: FieldRule, use: UseMode) =>
    decide(policy, requester, rule.coordinate, use);
  return rules.flatMap((rule) => {
    const decision = decideUse(rule, 'READ');
    if (!isGiven(decision)) return [];
    const uses = USE_MODES.filter((use) => use !== 'READ' && isGiven(decideUse(rule, use)));
    return [{ rule, decision, uses }];
  });
}

function isGiven({ effect }: Decision): boolean {
  return effect !== 'DENY' && effect !== 'HIDE';
}
