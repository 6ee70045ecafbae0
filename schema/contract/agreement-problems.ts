import { OWNERS } from '../subgraphs.ts';
import type { Agreement, FieldSet, Grant, Sharing } from './agreement.ts';
import { isRole } from './caller.ts';
import { isDay } from './day.ts';
import { problemsOfGrant } from './grant-problems.ts';
import { isObligation } from './obligation.ts';
import { isPurpose } from './purpose.ts';
import { ROW_SCOPES } from './row-scope.ts';
import { USE_MODES } from './use-mode.ts';

const AGREEMENT_KEYS = ['id', 'owner', 'version', 'validFrom', 'validTo', 'fieldSets'];
const SET_KEYS = [
  ...['scope', 'title', 'sharing', 'legalBasis', 'isHidden'],
  ...['coordinates', 'grants'],
];
const GRANT_KEYS = [
  ...['to', 'purposes', 'effect', 'rows', 'clearRows', 'uses'],
  ...['region', 'validFrom', 'validTo', 'obligations'],
];
const SHARINGS: readonly Sharing[] = ['无条件共享', '有条件共享', '不予共享'];
const EFFECTS: readonly Grant['effect'][] = ['CLEAR', 'MASKED', 'TOTALS'];

/** What is wrong with an agreement as it was written, in words that name the place; null when it is understood whole. */
export function problemOf(agreement: Agreement): string | null {
  const strange = strangeKey(agreement, AGREEMENT_KEYS);
  if (strange !== null) return strange;
  if (!OWNERS.some(({ name }) => name === agreement.owner)) return 'has no known owner';
  if (!Number.isSafeInteger(agreement.version) || agreement.version < 1) return 'has no version';
  if (!isDay(agreement.validFrom) || !isDay(agreement.validTo)) return 'has no term';
  if (agreement.validFrom > agreement.validTo) return 'ends before it begins';
  if (!Array.isArray(agreement.fieldSets)) return 'has no field sets';

  const seen = new Set<string>();
  for (const set of agreement.fieldSets) {
    const problem = setProblem(set, agreement.owner, seen);
    if (problem !== null) return `${set?.scope}: ${problem}`;
  }
  return null;
}

function setProblem(set: FieldSet, owner: string, seen: Set<string>): string | null {
  const strange = strangeKey(set, SET_KEYS);
  if (strange !== null) return strange;
  if (!isText(set.scope) || !set.scope.startsWith(`${owner}:`))
    return `scope must begin with ${owner}:`;
  if (seen.has(set.scope)) return 'stands twice';
  seen.add(set.scope);
  if (!isText(set.legalBasis) || !isText(set.title)) return 'needs a title and a legal basis';
  if (!SHARINGS.includes(set.sharing)) return 'has no known sharing attribute';
  if (!['undefined', 'boolean'].includes(typeof set.isHidden)) return 'isHidden is true or false';
  if (!Array.isArray(set.coordinates)) return 'has no coordinates';
  if (!Array.isArray(set.grants)) return 'has no grants';
  return (
    coordinateProblem(set.coordinates, seen) ??
    set.grants.map((grant) => grantProblem(grant, set)).find((found) => found !== null) ??
    null
  );
}

function coordinateProblem(coordinates: readonly string[], seen: Set<string>): string | null {
  for (const coordinate of coordinates) {
    if (!isText(coordinate) || !/^\w+\.\w+$/.test(coordinate))
      return `${coordinate} is not Type.field`;
    if (seen.has(coordinate)) return `${coordinate} stands twice`;
    seen.add(coordinate);
  }
  return null;
}

function grantProblem(grant: Grant, set: FieldSet): string | null {
  const strange = strangeKey(grant, GRANT_KEYS);
  if (strange !== null) return `a grant ${strange}`;
  const { purposes, clearRows, uses, obligations } = grant;
  if (!areAll(grant.to, isRole)) return 'a grant names an unknown role';
  if (!areAll(purposes ?? [], isPurpose)) return 'a grant names an unknown purpose';
  if (!areAll(grant.rows, isRowScope) || !areAll(clearRows ?? [], isRowScope))
    return 'a grant names unknown rows';
  if (!EFFECTS.includes(grant.effect)) return 'a grant has no known effect';
  if (!areAll(uses ?? [], isFurtherUse)) return 'a grant names an unknown use';
  if (!areAll(obligations ?? [], isObligation)) return 'a grant names an unknown obligation';
  return problemsOfGrant(grant, set.sharing)[0]?.says ?? null;
}

/** A key that isn't understood could be a limit that somebody relies on. */
function strangeKey(value: unknown, known: readonly string[]): string | null {
  if (typeof value !== 'object' || value === null) return 'is no object';
  const strange = Object.keys(value).find((key) => !known.includes(key));
  return strange === undefined ? null : `says ${strange}, which is not understood`;
}

function areAll(values: unknown, isKnown: (value: unknown) => boolean): boolean {
  return Array.isArray(values) && values.every(isKnown);
}

function isRowScope(value: unknown): boolean {
  return ROW_SCOPES.some((scope) => scope === value);
}

function isFurtherUse(value: unknown): boolean {
  return value !== 'READ' && USE_MODES.some((mode) => mode === value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
