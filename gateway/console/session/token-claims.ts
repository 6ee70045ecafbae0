import { isRole, type Role } from '../../../schema/contract/caller.ts';
import { PURPOSES, PURPOSES_OF_ROLE, type Purpose } from '../../../schema/contract/purpose.ts';

/**
 * The purposes that a pasted token's role may act for, so that the bar offers no others. All of them when the
 * token can't be read: only the gateway judges it.
 */
export function toPurposes(token: string): readonly Purpose[] {
  const { role } = claimsOf(token);
  return isRole(role) ? PURPOSES_OF_ROLE[role] : PURPOSES;
}

/** The partner's own credit code, or null: what a partner's questions are about. */
export function creditCodeOf(token: string): string | null {
  const { uscc } = claimsOf(token);
  return typeof uscc === 'string' ? uscc : null;
}

/** The role that a token names; the public's without one, null where it can't be read. */
export function roleOf(token: string | null): Role | null {
  if (token === null) return 'public';
  const { role } = claimsOf(token);
  return isRole(role) ? role : null;
}

/** What a token says. Nobody has verified it here; an unreadable token says nothing. */
function claimsOf(token: string): { readonly role?: unknown; readonly uscc?: unknown } {
  try {
    const payload = token.split('.')[1] ?? '';
    return JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return {};
  }
}
