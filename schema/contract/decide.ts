import type { Grant, UseMode } from './agreement.ts';
import type { Caller } from './caller.ts';
import type { ErrorCode } from './errors.ts';
import type { MaskName } from './mask.ts';
import type { FieldRule, Policy, SharedSet } from './policy.ts';
import type { Reason } from './purpose.ts';
import { ALL_ROWS, bothRows, NO_ROWS, type Rows, toRows } from './rows.ts';

/** Who asks, why, and on which day (`YYYY-MM-DD`, Asia/Shanghai). */
export interface Requester {
  readonly caller: Caller;
  readonly reason: Reason;
  readonly today: string;
}

/**
 * What a caller gets for a coordinate: the value for some rows; the value through its mask, in the clear for some
 * rows; only totals that expose nobody; an announced refusal; or a refusal that looks like absence.
 */
export type Decision =
  | { readonly effect: 'ALLOW'; readonly rows: Rows }
  | {
      readonly effect: 'MASK';
      readonly mask: MaskName;
      readonly rows: Rows;
      readonly clearRows: Rows;
    }
  | { readonly effect: 'TOTALS'; readonly rows: Rows }
  | { readonly effect: 'DENY'; readonly code: ErrorCode }
  | { readonly effect: 'HIDE' };

/**
 * Decides one coordinate for one requester: the only place where rights are decided, in gateway and subgraph alike.
 * Where the policy is silent the answer is DENY. Where several field sets apply, the strictest wins.
 */
export function decide(
  policy: Policy,
  requester: Requester,
  coordinate: string,
  mode: UseMode = 'READ',
): Decision {
  const rule = policy.rules.get(coordinate);
  if (rule === undefined) return { effect: 'DENY', code: 'FIELD_UNCLASSIFIED' };
  if (rule.isEnvelope) return { effect: 'ALLOW', rows: ALL_ROWS };
  if (rule.sets.length === 0) return { effect: 'DENY', code: 'FIELD_NOT_SHARED' };

  return rule.sets.map((set) => decideSet(set, rule, requester, mode)).reduce(stricter);
}

function decideSet(set: SharedSet, rule: FieldRule, requester: Requester, mode: UseMode): Decision {
  const { caller, reason, today } = requester;
  const grants = set.grants.filter((grant) => isTo(grant, caller));
  if (grants.length === 0) return refuse(set, 'FIELD_NOT_SHARED');
  const inForce = isInForce(set, today) ? grants.filter((grant) => isInForce(grant, today)) : [];
  if (inForce.length === 0) return refuse(set, 'AGREEMENT_NOT_IN_FORCE');

  const grant = inForce.find(({ purposes }) => covers(purposes, reason));
  if (grant === undefined) {
    return refuse(set, reason.purpose === null ? 'PURPOSE_REQUIRED' : 'PURPOSE_NOT_AGREED');
  }
  if (grant.purposes !== undefined && !joins(set.owner, reason.matter)) {
    return refuse(set, 'AGENCY_NOT_JOINED');
  }
  if (mode !== 'READ' && !grant.uses?.includes(mode)) return refuse(set, 'USE_NOT_AGREED');
  return toDecision(grant, rule, requester);
}

/** Whether a grant names a caller; one that doesn't has no part in what is decided for it. */
export function isTo({ to, region = '' }: Grant, caller: Caller): boolean {
  return to.includes(caller.role) && caller.region.startsWith(region);
}

/** A term ends by itself, with the end of its last day. */
export function isInForce(
  { validFrom, validTo }: Pick<Grant, 'validFrom' | 'validTo'>,
  today: string,
): boolean {
  return (
    (validFrom === undefined || validFrom <= today) && (validTo === undefined || today <= validTo)
  );
}

function covers(purposes: Grant['purposes'], reason: Reason): boolean {
  return purposes === undefined || (reason.purpose !== null && purposes.includes(reason.purpose));
}

function joins(owner: string, matter: Reason['matter']): boolean {
  return matter?.agencies === undefined || matter.agencies.includes(owner);
}

function toDecision(grant: Grant, rule: FieldRule, { caller, reason }: Requester): Decision {
  const bounds = { caller, matter: reason.matter, region: grant.region };
  const rows = toRows(grant.rows, bounds);
  switch (grant.effect) {
    case 'CLEAR':
      return { effect: 'ALLOW', rows };
    case 'TOTALS':
      return { effect: 'TOTALS', rows };
    case 'MASKED': {
      if (rule.mask === null) return { effect: 'DENY', code: 'FIELD_NOT_SHARED' };
      const clearRows = toRows(grant.clearRows ?? [], bounds);
      return { effect: 'MASK', mask: rule.mask, rows, clearRows };
    }
  }
}

function refuse(set: SharedSet, code: ErrorCode): Decision {
  return set.isHidden ? { effect: 'HIDE' } : { effect: 'DENY', code };
}

const STRICTNESS = { ALLOW: 0, MASK: 1, TOTALS: 2, DENY: 3, HIDE: 4 } as const;

function stricter(a: Decision, b: Decision): Decision {
  const [strict, loose] = STRICTNESS[a.effect] >= STRICTNESS[b.effect] ? [a, b] : [b, a];
  if (strict.effect === 'DENY' || strict.effect === 'HIDE') return strict;
  if (loose.effect === 'DENY' || loose.effect === 'HIDE') return loose;

  const rows = bothRows(strict.rows, loose.rows);
  if (strict.effect !== 'MASK') return { ...strict, rows };
  const clearRows = bothRows(
    strict.clearRows,
    loose.effect === 'MASK' ? loose.clearRows : ALL_ROWS,
  );
  return { ...strict, rows, clearRows };
}

/** The rows a decision lets through, masked or not. */
export function rowsOf(decision: Decision): Rows {
  return decision.effect === 'DENY' || decision.effect === 'HIDE' ? NO_ROWS : decision.rows;
}
