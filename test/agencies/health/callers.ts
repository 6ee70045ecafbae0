import type { Caller, Role } from '../../../schema/contract/caller.ts';
import type { Matter } from '../../../schema/contract/purpose.ts';
import type { CallOptions } from '../../support/subgraph-process.ts';
import { CODES, HOME, personKey } from './fixtures.ts';

/** A caller of the home district, as the gateway would vouch for. */
export function callerOf(role: Role, more: Partial<Caller> = {}): Partial<Caller> {
  return { subject: `${role}-1`, agency: 'health', role, region: HOME, ...more };
}

/** A matter about the home clinic and the first invented person. */
export const MATTER: Matter = { no: 'C-1', enterprises: [CODES.clinic], persons: [personKey(1)] };

/** A matter about one minor alone. */
export const MINOR_MATTER: Matter = { no: 'E-1', enterprises: [], persons: [personKey(13)] };

export const healthSupervisor: CallOptions = {
  caller: callerOf('health-supervisor'),
  purpose: 'DAILY',
};

export const caseOfficer: CallOptions = {
  caller: callerOf('case-officer', { agency: 'market-supervision' }),
  purpose: 'CASE',
  matter: MATTER,
};

export const policeOfficer: CallOptions = {
  caller: callerOf('police-officer', { agency: 'public-security' }),
  purpose: 'CASE',
  matter: MATTER,
};

export const insuranceSupervisor: CallOptions = {
  caller: callerOf('insurance-supervisor', { agency: 'medical-insurance' }),
  purpose: 'DAILY',
};

export const healthAnalyst: CallOptions = {
  caller: callerOf('health-analyst'),
  purpose: 'STATS',
};

export const marketAnalyst: CallOptions = {
  caller: callerOf('market-analyst', { agency: 'market-supervision' }),
  purpose: 'STATS',
};
