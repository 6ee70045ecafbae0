import { ROLES } from '../../../schema/contract/caller.ts';
import type { FieldRule, Policy } from '../../../schema/contract/policy.ts';
import type { OwnerName } from '../../../schema/subgraphs.ts';
import { isInView } from '../known.ts';
import { bindsLess } from './binds-less.ts';
import { changedRules } from './changed-rules.ts';
import { comparePolicies } from './compare.ts';
import { sampleCaller } from './sample-rows.ts';

export interface Giver {
  readonly owner: OwnerName;
  /** `YYYY-MM-DD`, Asia/Shanghai. */
  readonly today: string;
}

/**
 * Whether an owner gives anybody anything more under one policy after another, now or on a later day: more of a value,
 * another use, fewer obligations, or to know of a field at all. What only takes away is known by this, never by how it
 * was called. The owner's own field sets alone count: what another owner refuses today it may give tomorrow.
 */
export function givesMore(before: Policy, after: Policy, { owner, today }: Giver): boolean {
  const [was, is] = [givenBy(owner, before), givenBy(owner, after)];
  return (
    changedRules(was, is).some(
      (group) => tellsMore(group.before, group.after) || bindsLess(group.before, group.after),
    ) || comparePolicies(was, is, today).some(({ isGain }) => isGain)
  );
}

function givenBy(owner: OwnerName, policy: Policy): Policy {
  const rules = [...policy.rules].map(([coordinate, rule]) => {
    return [coordinate, { ...rule, sets: rule.sets.filter((set) => set.owner === owner) }] as const;
  });
  return { ...policy, rules: new Map(rules) };
}

function tellsMore(before: FieldRule, after: FieldRule): boolean {
  return ROLES.some((role) => {
    const caller = sampleCaller(role, '');
    return isInView(caller, after) && !isInView(caller, before);
  });
}
