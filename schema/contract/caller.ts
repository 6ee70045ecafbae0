import { type AgencyName, SUBGRAPHS } from '../subgraphs.ts';

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

/** The agencies that may vouch for a role: a role of one agency in another agency's name is a forged claim. */
const AGENCIES_OF_ROLE: Readonly<Record<Role, readonly Caller['agency'][]>> = {
  public: [],
  'grid-supervisor': ['market-supervision'],
  'case-officer': ['market-supervision'],
  'market-analyst': ['market-supervision'],
  'health-supervisor': ['health'],
  'health-analyst': ['health'],
  'insurance-supervisor': ['medical-insurance'],
  'insurance-analyst': ['medical-insurance'],
  'police-officer': ['public-security'],
  'police-analyst': ['public-security'],
  'chain-partner': ['partner'],
  'trace-partner': ['partner'],
  'data-officer': SUBGRAPHS.map(({ name }) => name),
};

/** The agencies whose people may have a role; none for the public. */
export function agenciesOf(role: Role): readonly Caller['agency'][] {
  return AGENCIES_OF_ROLE[role];
}

/** The roles for which an agency's data officer may ask for access: those of its own people but the officer's own. */
export function rolesToAskFor(agency: unknown): readonly Role[] {
  return ROLES.filter(
    (role) => role !== 'data-officer' && agenciesOf(role).some((name) => name === agency),
  );
}
