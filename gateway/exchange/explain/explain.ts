import type { Grant, UseMode } from '../../../schema/contract/agreement.ts';
import { type Decision, decide, type Requester } from '../../../schema/contract/decide.ts';
import type { ErrorCode } from '../../../schema/contract/errors.ts';
import type { FieldRule, Policy, SharedSet } from '../../../schema/contract/policy.ts';
import { PURPOSES, type Purpose } from '../../../schema/contract/purpose.ts';

/** What one of the field sets that a coordinate stands in says of it. */
export interface ExplainedSet {
  readonly requester: Requester;
  readonly set: SharedSet;
  readonly decision: Decision;
  /** The grant that decided, or null where none did. */
  readonly grant: Grant | null;
  /** The purposes that the agreement names for the role; none where it needs none or gives nothing. */
  readonly purposesNamed: readonly Purpose[];
}

/** Why a coordinate is decided as it is. */
export interface ExplainedField {
  readonly rule: FieldRule;
  readonly use: UseMode;
  readonly requester: Requester;
  readonly decision: Decision;
  readonly sets: readonly ExplainedSet[];
}

/** Takes a decision apart, every part by the same `decide()`; it asks for no record and tells of none. */
export function explain(
  policy: Policy,
  rule: FieldRule,
  { requester, use }: { readonly requester: Requester; readonly use: UseMode },
): ExplainedField {
  const decideBy = (sets: readonly SharedSet[]): Decision => {
    const rules = new Map([[rule.coordinate, { ...rule, sets }]]);
    return decide({ ...policy, rules }, requester, rule.coordinate, use);
  };
  return {
    rule,
    use,
    requester,
    decision: decide(policy, requester, rule.coordinate, use),
    sets: rule.sets.map((set) => {
      const own = set.grants.filter(({ to }) => to.includes(requester.caller.role));
      return {
        requester,
        set,
        decision: decideBy([set]),
        grant:
          own.find((grant) =>
            isDecisive(decideBy([{ ...set, isHidden: false, grants: [grant] }])),
          ) ?? null,
        purposesNamed: PURPOSES.filter((one) =>
          own.some(({ purposes }) => purposes?.includes(one)),
        ),
      };
    }),
  };
}

/** Codes of a grant that doesn't hold for the requester, so that the next one is looked at. */
const NOT_APPLICABLE: ReadonlySet<ErrorCode> = new Set([
  'FIELD_NOT_SHARED',
  'AGREEMENT_NOT_IN_FORCE',
  'PURPOSE_REQUIRED',
  'PURPOSE_NOT_AGREED',
]);

/** A grant that holds decides, be it that it gives nothing for this use or matter. */
function isDecisive(decision: Decision): boolean {
  return decision.effect !== 'DENY' || !NOT_APPLICABLE.has(decision.code);
}
