import type { Grant, UseMode } from '../../../schema/contract/agreement.ts';
import type { Requester } from '../../../schema/contract/decide.ts';
import type { FieldRule, SharedSet } from '../../../schema/contract/policy.ts';
import type { RowAnchor, RowScope } from '../../../schema/contract/rows.ts';

/** What becomes of one field of one row, by the words of the design and nothing else, the strictest last. */
export type Verdict = 'CLEAR' | 'MASKED' | 'TOTALS' | 'OUTSIDE' | 'REFUSED' | 'HIDDEN';

const ORDER: readonly Verdict[] = ['CLEAR', 'MASKED', 'TOTALS', 'OUTSIDE', 'REFUSED', 'HIDDEN'];

/**
 * The policy read slowly: one row, one field, one caller at a time, with no predicate and no cache. Silence means no;
 * every field set that names the coordinate has to give it, and the strictest decides.
 */
export function judge(
  rule: FieldRule | undefined,
  requester: Requester,
  { row, mode = 'READ' }: { readonly row: RowAnchor; readonly mode?: UseMode },
): Verdict {
  if (rule === undefined) return 'REFUSED';
  if (rule.isEnvelope) return 'CLEAR';
  const verdicts = rule.sets.map((set) => judgeSet(set, rule, requester, { row, mode }));
  if (verdicts.length === 0) return 'REFUSED';
  return verdicts.sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)).at(-1)!;
}

function judgeSet(
  set: SharedSet,
  rule: FieldRule,
  requester: Requester,
  { row, mode }: { readonly row: RowAnchor; readonly mode: UseMode },
): Verdict {
  const refused = set.isHidden === true ? 'HIDDEN' : 'REFUSED';
  const { today } = requester;
  const isInForce = set.validFrom <= today && today <= set.validTo;
  const grant = set.grants.find((one) => isFor(one, requester));
  if (!isInForce || grant === undefined) return refused;
  if (mode !== 'READ' && !(grant.uses ?? []).includes(mode)) return refused;
  if (grant.effect === 'MASKED' && rule.mask === null) return 'REFUSED';

  const isIn = (scope: RowScope): boolean =>
    scope === 'ALL' ? liesIn(grant.region, row) : lies(row, scope, requester);
  if (!grant.rows.some(isIn)) return 'OUTSIDE';
  if (grant.effect !== 'MASKED') return grant.effect;
  return (grant.clearRows ?? []).some(isIn) ? 'CLEAR' : 'MASKED';
}

function isFor(grant: Grant, { caller, reason, today }: Requester): boolean {
  if (!grant.to.includes(caller.role)) return false;
  if (!liesIn(grant.region, { regionCode: caller.region })) return false;
  if ((grant.validFrom ?? today) > today || today > (grant.validTo ?? today)) return false;
  if (grant.purposes === undefined) return true;
  return reason.purpose !== null && grant.purposes.includes(reason.purpose);
}

function liesIn(region: string | undefined, row: RowAnchor): boolean {
  return region === undefined || (row.regionCode ?? '').startsWith(region);
}

function lies(
  row: RowAnchor,
  scope: Exclude<RowScope, 'ALL'>,
  { caller, reason }: Requester,
): boolean {
  const has = (list: readonly string[], value: string | null | undefined): boolean =>
    typeof value === 'string' && list.includes(value);
  const { matter } = reason;
  switch (scope) {
    case 'REGION':
      return caller.region !== '' && (row.regionCode ?? '').startsWith(caller.region);
    case 'GRIDS':
      return has(caller.grids, row.gridCode);
    case 'OWN':
      return (
        caller.creditCode !== null &&
        (row.creditCode === caller.creditCode || row.chainCode === caller.creditCode)
      );
    case 'MATTER':
      return (
        has(matter?.enterprises ?? [], row.creditCode) || has(matter?.persons ?? [], row.personKey)
      );
    case 'MATTER_PERSONS':
      return has(matter?.persons ?? [], row.personKey);
  }
}
