import type { Caller, Role } from '../../../schema/contract/caller.ts';
import type { Matter } from '../../../schema/contract/purpose.ts';
import type { CallOptions } from '../../support/subgraph-process.ts';
import { FIRMS, HOME, OFFICER, personKey } from './fixtures.ts';

/** A caller of the home district, as the gateway would vouch for. */
export function callerOf(role: Role, more: Partial<Caller> = {}): Partial<Caller> {
  return { subject: `${role}-9`, agency: 'public-security', role, region: HOME, ...more };
}

/** A firm that no table knows. */
export const UNKNOWN_FIRM = '91990100MAT0000099';

/** A matter about every firm of the fixtures, one that no table knows and the first person. */
export const MATTER: Matter = {
  no: 'M-1',
  enterprises: [...Object.values(FIRMS), UNKNOWN_FIRM],
  persons: [personKey(1)],
};

/** Listed on the home district's cases, the covert one included. */
export const officer: CallOptions = {
  caller: callerOf('police-officer', { subject: OFFICER }),
  purpose: 'CASE',
  matter: MATTER,
};

/** Of the same district and role, but listed on no case. */
export const colleague: CallOptions = { ...officer, caller: callerOf('police-officer') };

export const caseOfficer: CallOptions = {
  caller: callerOf('case-officer', { agency: 'market-supervision' }),
  purpose: 'CASE',
  matter: MATTER,
};
