import { ROLES } from '../../../schema/contract/caller.ts';
import type { FieldRule, Policy } from '../../../schema/contract/policy.ts';
import { isInView } from '../known.ts';
import { bindsLess } from './binds-less.ts';
import { changedRules } from './changed-rules.ts';
import { comparePolicies } from './compare.ts';
import { sampleCaller } from './sample-rows.ts';

/**
 * Whether one policy after another gives anybody anything more, now or on a later day: more of a value, another use,
 * fewer obligations, or to know of a field at all. What only takes away is known by this, never by how it was called.
 */
export function givesMore(before: Policy, after: Policy, today: string): boolean {
  return (
    changedRules(before, after).some(
      (group) => tellsMore(group.before, group.after) || bindsLess(group.before, group.after),
    ) || comparePolicies(before, after, today).some(({ isGain }) => isGain)
  );
}

function tellsMore(before: FieldRule, after: FieldRule): boolean {
  return ROLES.some((role) => {
    const caller = sampleCaller(role, '');
    return isInView(caller, after) && !isInView(caller, before);
  });
}
