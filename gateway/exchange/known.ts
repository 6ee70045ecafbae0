import type { FieldSet } from '../../schema/contract/agreement.ts';
import type { Role } from '../../schema/contract/caller.ts';

/**
 * Whether a role may know that a field set exists: who may have of it knows it, and data officers know what isn't
 * hidden, since they ask for it on behalf of their agencies. Everything else is as if it didn't exist.
 */
export function isKnownTo(role: Role, { isHidden, grants }: FieldSet): boolean {
  return (role === 'data-officer' && !isHidden) || grants.some(({ to }) => to.includes(role));
}
