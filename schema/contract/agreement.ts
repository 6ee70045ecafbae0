import type { OwnerName } from '../subgraphs.ts';
import { problemOf } from './agreement-problems.ts';
import { ROLES, type Role } from './caller.ts';
import type { Obligation } from './obligation.ts';
import type { Purpose } from './purpose.ts';
import type { RowScope } from './row-scope.ts';
import type { UseMode } from './use-mode.ts';

export { USE_MODES, type UseMode } from './use-mode.ts';

/** Sharing attribute by the regulation on sharing government data (政务数据共享条例, art. 15). */
export type Sharing = '无条件共享' | '有条件共享' | '不予共享';

/** What a grant gives: the value, the value through its mask, or totals that expose nobody. */
export type GrantEffect = 'CLEAR' | 'MASKED' | 'TOTALS';

/** One line of an agreement: to whom, for what, how, and for which rows. */
export interface Grant {
  readonly to: readonly Role[];
  /** Purposes for which it holds; left out where the field set is shared unconditionally. */
  readonly purposes?: readonly Purpose[];
  readonly effect: GrantEffect;
  readonly rows: readonly RowScope[];
  /** For MASKED: rows that are nevertheless given in the clear. */
  readonly clearRows?: readonly RowScope[];
  /** Uses besides READ. */
  readonly uses?: readonly Exclude<UseMode, 'READ'>[];
  /** Prefix of a region: it holds for callers whose authority lies in it, and `ALL` rows are those that lie in it. */
  readonly region?: string;
  /** First and last day of this line, Asia/Shanghai; left out where the agreement's own term counts alone. */
  readonly validFrom?: string;
  readonly validTo?: string;
  /** What the receiver has to keep to. */
  readonly obligations?: readonly Obligation[];
}

/** Coordinates that are shared together, under the scope that the owner's SDL asks for. */
export interface FieldSet {
  readonly scope: string;
  /** In the words of the law and the agencies. */
  readonly title: string;
  readonly sharing: Sharing;
  /** Clause of `law/legal_clauses.csv` that the sharing rests on. */
  readonly legalBasis: string;
  /** A refusal looks like absence: for covert records. */
  readonly isHidden?: boolean;
  readonly coordinates: readonly string[];
  readonly grants: readonly Grant[];
}

/** What an owner agency shares, with whom, for which purposes, how long, on which legal clause. */
export interface Agreement {
  readonly id: string;
  readonly owner: OwnerName;
  readonly version: number;
  /** First and last day in force, Asia/Shanghai. */
  readonly validFrom: string;
  readonly validTo: string;
  readonly fieldSets: readonly FieldSet[];
}

/**
 * Checks an agreement as read from its file, its store or a publication.
 *
 * @throws Error that names the agreement and the line: an agreement that is not understood whole is not in force.
 */
export function parseAgreement(json: unknown): Agreement {
  const written = json as Agreement;
  if (typeof written?.id !== 'string') throw new Error('Agreement (without id): has no id');
  const agreement = expandEveryone(written);
  const problem = problemOf(agreement);
  if (problem !== null) throw new Error(`Agreement ${written.id}: ${problem}`);
  return agreement;
}

/** In an agreement's file, every role there is. */
const EVERYONE = 'everyone';

/** What isn't a grant stays as it is, for the check to find. */
function expandEveryone(agreement: Agreement): Agreement {
  const { fieldSets } = agreement;
  if (!Array.isArray(fieldSets)) return agreement;
  return { ...agreement, fieldSets: fieldSets.map(expandSet) };
}

function expandSet(set: FieldSet): FieldSet {
  return Array.isArray(set?.grants) ? { ...set, grants: set.grants.map(expandGrant) } : set;
}

function expandGrant(grant: Grant): Grant {
  const names: readonly string[] = Array.isArray(grant?.to) ? grant.to : [];
  return names.includes(EVERYONE) ? { ...grant, to: ROLES } : grant;
}
