import { ROLES } from '../../../schema/contract/caller.ts';
import type { FieldRule, Policy } from '../../../schema/contract/policy.ts';
import type { OwnerName } from '../../../schema/subgraphs.ts';
import { isInView } from '../known.ts';
import { bindsLess } from './binds-less.ts';
import { changedRules } from './changed-rules.ts';
import { type Comparison, comparePolicies } from './compare.ts';
import { sampleCaller } from './sample-rows.ts';

export interface Giver extends Comparison {
  readonly owner: OwnerName;
}

/**
 * Whether an owner gives anybody anything more under one policy after another, now or on a later day: more of a value,
 * another use, fewer obligations, or to know of a field at all. What only takes away is known by this, never by how it
 * was called. The owner's own field sets alone count: what another owner refuses today it may give tomorrow.
 */
export async function givesMore(
  before: Policy,
  after: Policy,
  { owner, ...comparison }: Giver,
): Promise<boolean> {
  const [was, is] = [givenBy(owner, before), givenBy(owner, after)];
  const isLooser = changedRules(was, is).some(
    (group) => tellsMore(group.before, group.after) || bindsLess(group.before, group.after),
  );
  if (isLooser) return true;
  const differences = await comparePolicies(was, is, comparison);
  return differences.some(({ isGain }) => isGain);
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
