import type { Caller } from '../../schema/contract/caller.ts';
import type { FieldRule, SharedSet } from '../../schema/contract/policy.ts';

/**
 * Whether a caller may know that a field set exists: who may have of it knows it; data officers know their own
 * agency's and all that isn't hidden, since they ask for it. Everything else is as if it didn't exist.
 */
export function isKnownTo(
  { role, agency }: Caller,
  set: Pick<SharedSet, 'owner' | 'grants' | 'isHidden'>,
): boolean {
  if (set.grants.some(({ to }) => to.includes(role))) return true;
  return role === 'data-officer' && (!set.isHidden || set.owner === agency);
}

/** Whether a caller may know of a coordinate: of every field set that it stands in. */
export function isInView(caller: Caller, { sets }: FieldRule): boolean {
  return sets.every((set) => isKnownTo(caller, set));
}
