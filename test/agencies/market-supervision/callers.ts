import type { Caller, Role } from '../../../schema/contract/caller.ts';
import type { Matter } from '../../../schema/contract/purpose.ts';
import { CODES, KEYS, OFFICER } from './fixtures.ts';

/** A caller of the invented district, as the gateway would vouch for. */
export function callerOf(role: Role, more: Partial<Caller> = {}): Partial<Caller> {
  return { subject: OFFICER, agency: 'market-supervision', role, region: '990106', ...more };
}

export const gridSupervisor = callerOf('grid-supervisor', { grids: ['990106-01'] });
export const caseOfficer = callerOf('case-officer');
export const chainPartner = callerOf('chain-partner', {
  agency: 'partner',
  region: '',
  creditCode: CODES.headOffice,
});

export const STORE_MATTER: Matter = {
  no: 'C-1',
  enterprises: [CODES.store],
  persons: [KEYS.accused],
};
