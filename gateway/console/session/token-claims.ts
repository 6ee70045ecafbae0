import { isRole, type Role, rolesToAskFor } from '../../../schema/contract/caller.ts';
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

/** The agency that a token names, as the schema's enum `Owner` writes it; null without one. */
export function agencyOf(token: string | null): string | null {
  const { agency }: Claims = token === null ? {} : claimsOf(token);
  return typeof agency === 'string' ? agency.toUpperCase().replaceAll('-', '_') : null;
}

/** The roles for which the agency that a token names may ask for access. */
export function rolesToAskForOf(token: string | null): readonly Role[] {
  const { agency }: Claims = token === null ? {} : claimsOf(token);
  return rolesToAskFor(agency);
}

/** Whom a token is about; null where it can't be read. */
export function subjectOf(token: string | null): string | null {
  const { sub }: Claims = token === null ? {} : claimsOf(token);
  return typeof sub === 'string' ? sub : null;
}

interface Claims {
  readonly role?: unknown;
  readonly uscc?: unknown;
  readonly agency?: unknown;
  readonly sub?: unknown;
}

/** What a token says. Nobody has verified it here; an unreadable token says nothing. */
function claimsOf(token: string): Claims {
  try {
    const payload = token.split('.')[1] ?? '';
    return JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return {};
  }
}
