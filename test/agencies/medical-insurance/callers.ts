import type { Caller, Role } from '../../../schema/contract/caller.ts';
import type { Matter } from '../../../schema/contract/purpose.ts';
import type { CallOptions } from '../../support/subgraph-process.ts';
import { CODES, KEYS, OFFICER } from './fixtures.ts';

/** A caller of the invented district, as the gateway would vouch for. */
export function callerOf(role: Role, more: Partial<Caller> = {}): Partial<Caller> {
  return { subject: OFFICER, agency: 'medical-insurance', role, region: '990106', ...more };
}

/** A matter about the store, its buyer and the two pharmacists who are registered there. */
export const STORE_MATTER: Matter = {
  no: 'M-1',
  enterprises: [CODES.store],
  persons: [KEYS.buyer, KEYS.lender, KEYS.faithful],
};

const OTHER_MATTER: Matter = { no: 'M-2', enterprises: [CODES.elsewhere], persons: [] };

/** Who asks, and for what. */
export const AS = {
  public: {},
  insurance: { caller: callerOf('insurance-supervisor'), purpose: 'DAILY' },
  caseOfficer: { caller: callerOf('case-officer'), purpose: 'CASE', matter: STORE_MATTER },
  caseOfficerElsewhere: { caller: callerOf('case-officer'), purpose: 'CASE', matter: OTHER_MATTER },
  caseOfficerWithoutPurpose: { caller: callerOf('case-officer') },
  emergency: { caller: callerOf('case-officer'), purpose: 'EMERGENCY', matter: STORE_MATTER },
  police: { caller: callerOf('police-officer'), purpose: 'CASE', matter: STORE_MATTER },
  policeElsewhere: { caller: callerOf('police-officer'), purpose: 'CASE', matter: OTHER_MATTER },
  grid: {
    caller: callerOf('grid-supervisor', { grids: ['990106-01'] }),
    purpose: 'JOINT',
    matter: STORE_MATTER,
  },
  analyst: { caller: callerOf('insurance-analyst', { region: '99' }), purpose: 'STATS' },
  marketAnalyst: { caller: callerOf('market-analyst', { region: '99' }), purpose: 'STATS' },
  chain: {
    caller: callerOf('chain-partner', {
      agency: 'partner',
      region: '',
      creditCode: CODES.headOffice,
    }),
    purpose: 'SELF_CHECK',
  },
  trace: {
    caller: callerOf('trace-partner', { agency: 'partner', region: '' }),
    purpose: 'UPLOAD',
  },
} as const satisfies Readonly<Record<string, CallOptions>>;

export type Asker = keyof typeof AS;
