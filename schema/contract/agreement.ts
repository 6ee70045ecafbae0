import type { OwnerName } from '../subgraphs.ts';
import { isRole, ROLES, type Role } from './caller.ts';
import { isPurpose, type Purpose } from './purpose.ts';
import { ROW_SCOPES, type RowScope } from './rows.ts';

export const USE_MODES = ['READ', 'FILTER', 'SORT', 'GROUP', 'AGGREGATE'] as const;

export type UseMode = (typeof USE_MODES)[number];

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
 * Checks an agreement as read from its file.
 *
 * @throws Error that names the agreement and the line: an agreement that is not understood whole is not in force.
 */
export function parseAgreement(json: unknown): Agreement {
  const written = json as Agreement;
  const fail = (what: string): never => {
    throw new Error(`Agreement ${written?.id ?? '(without id)'}: ${what}`);
  };
  if (typeof written?.id !== 'string') fail('has no id');
  if (!isDay(written.validFrom) || !isDay(written.validTo)) fail('has no term');
  if (!Array.isArray(written.fieldSets)) fail('has no field sets');

  const agreement = expandEveryone(written);
  const seen = new Set<string>();
  for (const set of agreement.fieldSets) {
    const problem = problemOf(set, agreement.owner, seen);
    if (problem !== null) fail(`${set.scope}: ${problem}`);
  }
  return agreement;
}

/** In an agreement's file, every role there is. */
const EVERYONE = 'everyone';

function expandEveryone(agreement: Agreement): Agreement {
  const expand = (grant: Grant): Grant =>
    (grant.to as readonly string[]).includes(EVERYONE) ? { ...grant, to: ROLES } : grant;
  return {
    ...agreement,
    fieldSets: agreement.fieldSets.map((set) => ({ ...set, grants: set.grants.map(expand) })),
  };
}

function problemOf(set: FieldSet, owner: string, seen: Set<string>): string | null {
  if (!set.scope?.startsWith(`${owner}:`)) return `scope must begin with ${owner}:`;
  if (seen.has(set.scope)) return 'stands twice';
  seen.add(set.scope);
  if (!set.legalBasis || !set.title) return 'needs a title and a legal basis';

  for (const coordinate of set.coordinates) {
    if (!/^\w+\.\w+$/.test(coordinate)) return `${coordinate} is not Type.field`;
    if (seen.has(coordinate)) return `${coordinate} stands twice`;
    seen.add(coordinate);
  }
  return (
    set.grants.map((grant) => grantProblem(grant, set)).find((found) => found !== null) ?? null
  );
}

function grantProblem(grant: Grant, set: FieldSet): string | null {
  const scopes = [...grant.rows, ...(grant.clearRows ?? [])];
  if (!grant.to.every(isRole)) return 'a grant names an unknown role';
  if (!(grant.purposes ?? []).every(isPurpose)) return 'a grant names an unknown purpose';
  if (!scopes.every((scope) => ROW_SCOPES.includes(scope))) return 'a grant names unknown rows';
  if (!['CLEAR', 'MASKED', 'TOTALS'].includes(grant.effect)) return 'a grant has no known effect';
  if (!(grant.uses ?? []).every((use) => USE_MODES.includes(use)))
    return 'a grant names an unknown use';
  if (grant.clearRows !== undefined && grant.effect !== 'MASKED')
    return 'only a masked grant has clear rows';
  if (set.sharing !== '无条件共享' && grant.purposes === undefined) {
    return 'a conditional grant needs purposes';
  }
  return null;
}

function isDay(text: unknown): boolean {
  return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(text);
}
