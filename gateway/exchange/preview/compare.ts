import { USE_MODES, type UseMode } from '../../../schema/contract/agreement.ts';
import { ROLES, type Role } from '../../../schema/contract/caller.ts';
import { type Decision, decide, type Requester } from '../../../schema/contract/decide.ts';
import type { FieldRule, Policy } from '../../../schema/contract/policy.ts';
import { PURPOSES, type Purpose } from '../../../schema/contract/purpose.ts';
import type { RowAnchor } from '../../../schema/contract/rows.ts';
import { type ChangedRules, changedRules } from './changed-rules.ts';
import { givenOf } from './given.ts';
import { SAMPLE_MATTER, sampleCaller, sampleRows } from './sample-rows.ts';
import { boundaryDays, regionsOf } from './turning-points.ts';

/** What becomes otherwise for one role, purpose and use. */
export interface Difference {
  readonly role: Role;
  readonly purpose: Purpose | null;
  readonly use: UseMode;
  /** For callers whose region begins with it; null where regions make no difference. */
  readonly region: string | null;
  /** First day of it, `YYYY-MM-DD`, Asia/Shanghai. */
  readonly from: string;
  readonly before: Decision['effect'];
  readonly after: Decision['effect'];
  /** Something more is given, of some row. */
  readonly isGain: boolean;
  /** Something is taken away, of some row. */
  readonly isLoss: boolean;
  readonly coordinates: readonly string[];
}

/**
 * Who gains and who loses what when one policy follows another: by deciding every coordinate whose rules change for
 * every role, purpose, use, region and day on which it could matter, under both.
 */
export function comparePolicies(
  before: Policy,
  after: Policy,
  today: string,
): readonly Difference[] {
  return joinAlike(changedRules(before, after).flatMap((group) => compareGroup(group, today)));
}

/** What differs alike for fields under several rules is told once. */
function joinAlike(found: readonly Difference[]): readonly Difference[] {
  const alike = Map.groupBy(found, ({ coordinates: _, ...change }) => JSON.stringify(change));
  return [...alike.values()].map((those) => ({
    ...those[0]!,
    coordinates: those.flatMap(({ coordinates }) => coordinates).sort(),
  }));
}

function compareGroup(group: ChangedRules, today: string): readonly Difference[] {
  const sets = [...group.before.sets, ...group.after.sets];
  const days = boundaryDays(sets, today);
  const regions = regionsOf(sets);
  return regions.flatMap((region) => {
    const found = compareFor(region, group, days);
    return regions.length === 1 ? found.map((one) => ({ ...one, region: null })) : found;
  });
}

function compareFor(
  region: string,
  group: ChangedRules,
  days: readonly string[],
): readonly Difference[] {
  const rows = sampleRows(region);
  return ROLES.flatMap((role) =>
    [null, ...PURPOSES].flatMap((purpose) =>
      USE_MODES.flatMap((use) =>
        compareDays(group, { role, purpose, use, region }, { days, rows }),
      ),
    ),
  );
}

type Which = Pick<Difference, 'role' | 'purpose' | 'use'> & { readonly region: string };

interface Samples {
  readonly days: readonly string[];
  readonly rows: readonly RowAnchor[];
}

/** A difference is told for the first day of it, and again when it becomes another. */
function compareDays(
  { before, after, coordinates }: ChangedRules,
  which: Which,
  { days, rows }: Samples,
): readonly Difference[] {
  const found: Difference[] = [];
  let known = '';
  for (const day of days) {
    const [was, is] = [decideOn(before, which, day), decideOn(after, which, day)];
    const change = { ...weigh(was, is, which.use, rows), before: was.effect, after: is.effect };
    const text = JSON.stringify(change);
    if ((change.isGain || change.isLoss) && text !== known) {
      found.push({ ...which, ...change, from: day, coordinates });
    }
    known = text;
  }
  return found;
}

function decideOn(rule: FieldRule, { role, purpose, use, region }: Which, today: string): Decision {
  const requester: Requester = {
    caller: sampleCaller(role, region),
    reason: { purpose, matter: purpose === null ? null : SAMPLE_MATTER },
    today,
  };
  const policy = { rules: new Map([[rule.coordinate, rule]]), agreements: [], revision: 0 };
  return decide(policy, requester, rule.coordinate, use);
}

function weigh(was: Decision, is: Decision, use: UseMode, rows: readonly RowAnchor[]) {
  if (was.effect === is.effect && was.effect === 'DENY') return { isGain: false, isLoss: false };
  const changes = rows.map((row) => givenOf(is, use, row) - givenOf(was, use, row));
  return { isGain: changes.some((one) => one > 0), isLoss: changes.some((one) => one < 0) };
}
