import type { Caller, Role } from '../../schema/contract/caller.ts';
import { type Decision, decide } from '../../schema/contract/decide.ts';
import type { Policy } from '../../schema/contract/policy.ts';
import {
  BOUND_PURPOSES,
  type Matter,
  PURPOSES_OF_ROLE,
  type Purpose,
} from '../../schema/contract/purpose.ts';
import type { RowAnchor } from '../../schema/contract/rows.ts';
import { type Look, lookAt } from './support/grant-cell.ts';

/**
 * What the field matrix says of one field and role: F in full, m masked, a totals only, c in full with a live matter
 * (else masked), w in full within a live matter and nothing else, o the caller's own enterprise only, n nothing.
 */
export type Cell = 'F' | 'm' | 'a' | 'c' | 'w' | 'o' | 'n';

const TODAY = '2026-11-21';
const OWN = 'OWN-ENTERPRISE';
const IN_MATTER: RowAnchor = {
  creditCode: 'MATTER-ENTERPRISE',
  personKey: 'MATTER-PERSON',
  regionCode: '210106',
};
const ELSEWHERE: RowAnchor = { creditCode: 'OTHER', personKey: 'OTHER', regionCode: '370102' };
const OWN_ROW: RowAnchor = { creditCode: OWN, regionCode: '370102' };
const HOME_ROW: RowAnchor = {
  creditCode: 'NEIGHBOUR',
  personKey: 'NEIGHBOUR',
  regionCode: '210106',
  gridCode: '210106-01',
};
const MATTER: Matter = {
  no: 'M-1',
  enterprises: ['MATTER-ENTERPRISE'],
  persons: ['MATTER-PERSON'],
};

export function callerOf(role: Role): Caller {
  return {
    subject: `test:${role}`,
    agency: 'public',
    role,
    region: role === 'public' || role.endsWith('-partner') ? '' : '2101',
    grids: role === 'grid-supervisor' || role === 'chain-partner' ? ['210106-01'] : [],
    creditCode: role.endsWith('-partner') ? OWN : null,
  };
}

function decisions(policy: Policy, coordinate: string, role: Role): readonly Decision[] {
  const purposes: readonly (Purpose | null)[] = [null, ...PURPOSES_OF_ROLE[role]];
  return purposes.map((purpose) => {
    const matter = purpose !== null && BOUND_PURPOSES.has(purpose) ? MATTER : null;
    const reason = { purpose, matter };
    return decide(policy, { caller: callerOf(role), reason, today: TODAY }, coordinate);
  });
}

/** Reads the cell back from the policy: over all purposes of the role, the most that it may ever see. */
export function cellOf(policy: Policy, coordinate: string, role: Role): Cell {
  const all = decisions(policy, coordinate, role);
  const best = (row: RowAnchor): Look => {
    const looks = all.map((decision) => lookAt(decision, row));
    return (['CLEAR', 'MASKED', 'TOTALS'] as const).find((one) => looks.includes(one)) ?? 'NOTHING';
  };
  const [home, inMatter, own] = [best(HOME_ROW), best(IN_MATTER), best(OWN_ROW)];

  if (home === 'CLEAR') return 'F';
  if (role.endsWith('-partner') && own === 'CLEAR') return 'o';
  if (role.endsWith('-partner') && own === 'MASKED') return 'm';
  if (inMatter === 'CLEAR') return home === 'MASKED' ? 'c' : 'w';
  if (home === 'MASKED') return 'm';
  return home === 'TOTALS' ? 'a' : 'n';
}

/** Whether a role sees a row of another region, outside its matter and enterprise, in any way. */
export function seesElsewhere(policy: Policy, coordinate: string, role: Role): boolean {
  return decisions(policy, coordinate, role).some(
    (decision) => lookAt(decision, ELSEWHERE) !== 'NOTHING',
  );
}

/** Whether a role without a stated purpose sees the field in any way, on any row. */
export function seesWithoutPurpose(policy: Policy, coordinate: string, role: Role): boolean {
  const reason = { purpose: null, matter: null };
  const decision = decide(policy, { caller: callerOf(role), reason, today: TODAY }, coordinate);
  return [HOME_ROW, IN_MATTER, OWN_ROW, ELSEWHERE].some(
    (row) => lookAt(decision, row) !== 'NOTHING',
  );
}
