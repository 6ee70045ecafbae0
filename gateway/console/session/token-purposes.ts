import { isRole } from '../../../schema/contract/caller.ts';
import { PURPOSES, PURPOSES_OF_ROLE, type Purpose } from '../../../schema/contract/purpose.ts';

/**
 * The purposes that a pasted token's role may act for, so that the bar offers no others. All of them when the
 * token can't be read: only the gateway judges it.
 */
export function toPurposes(token: string): readonly Purpose[] {
  const role = roleOf(token);
  return isRole(role) ? PURPOSES_OF_ROLE[role] : PURPOSES;
}

function roleOf(token: string): unknown {
  try {
    const payload = token.split('.')[1] ?? '';
    return JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))).role;
  } catch {
    return undefined;
  }
}
