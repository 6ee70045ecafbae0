import type { Grant, Sharing } from './agreement.ts';
import { isDay } from './day.ts';
import type { ErrorCode } from './errors.ts';

/** What is wrong with a grant: the code for whoever proposed it, the words for whoever reads an agreement's file. */
export interface GrantProblem {
  readonly code: Extract<ErrorCode, `GRANT_${string}`>;
  readonly says: string;
}

/** Digits of a province, city, county, street or community (GB/T 2260 and GB/T 10114). */
const REGION = /^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/;

/** What contradicts itself in a grant of known words; none when it can stand in a field set of this attribute. */
export function problemsOfGrant(grant: Grant, sharing: Sharing): readonly GrantProblem[] {
  const { purposes, effect, clearRows, region, validFrom, validTo } = grant;
  const problems: GrantProblem[] = [];
  const found = (code: GrantProblem['code'], says: string) => problems.push({ code, says });
  if (clearRows !== undefined && effect !== 'MASKED')
    found('GRANT_CLEAR_ROWS_INVALID', 'only a masked grant has clear rows');
  if (sharing !== '无条件共享' && purposes === undefined)
    found('GRANT_PURPOSES_MISSING', 'a conditional grant needs purposes');
  if (region !== undefined && !(typeof region === 'string' && REGION.test(region)))
    found('GRANT_REGION_INVALID', 'a grant names no region');
  if (![validFrom, validTo].every((day) => day === undefined || isDay(day)))
    found('GRANT_TERM_INVALID', 'a grant has no term');
  else if (validFrom !== undefined && validTo !== undefined && validFrom > validTo)
    found('GRANT_TERM_INVALID', 'a grant ends before it begins');
  return problems;
}

/** What a grant leaves empty, so that it would give nobody anything: harmless in an agreement, a slip in a proposal. */
export function gapsOfGrant({ to, purposes, rows }: Grant): readonly GrantProblem[] {
  const problems: GrantProblem[] = [];
  if (to.length === 0) problems.push({ code: 'GRANT_ROLES_MISSING', says: 'a grant names nobody' });
  if (purposes?.length === 0)
    problems.push({
      code: 'GRANT_PURPOSES_MISSING',
      says: 'a grant has an empty list of purposes',
    });
  if (rows.length === 0)
    problems.push({ code: 'GRANT_ROWS_MISSING', says: 'a grant names no rows' });
  return problems;
}
