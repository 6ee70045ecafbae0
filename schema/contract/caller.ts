import type { AgencyName } from '../subgraphs.ts';

/**
 * The roles of `agreements/`, one for each kind of user. A token carries exactly one: a union of roles
 * could give what none of them gives alone.
 */
export const ROLES = [
  'public',
  'grid-supervisor',
  'case-officer',
  'market-analyst',
  'health-supervisor',
  'health-analyst',
  'insurance-supervisor',
  'insurance-analyst',
  'police-officer',
  'police-analyst',
  'chain-partner',
  'trace-partner',
  'data-officer',
] as const;

export type Role = (typeof ROLES)[number];

/** A verified person or system, or the public. */
export interface Caller {
  /** Stable id from the token, never a name; `public` for everyone without a token. */
  readonly subject: string;
  readonly agency: AgencyName | 'partner' | 'public';
  readonly role: Role;
  /** Prefix of GB/T 2260 and street codes that the caller's authority covers: 2, 4, 6, 9 or 12 digits; empty for none. */
  readonly region: string;
  /** Supervision grids (监管网格) bound to the caller. */
  readonly grids: readonly string[];
  /** The partner's own unified social credit code, or null. */
  readonly creditCode: string | null;
}

export const PUBLIC_CALLER: Caller = {
  subject: 'public',
  agency: 'public',
  role: 'public',
  region: '',
  grids: [],
  creditCode: null,
};

export function isRole(value: unknown): value is Role {
  return ROLES.includes(value as Role);
}
