import { USE_MODES, type UseMode } from '../../../schema/contract/agreement.ts';
import { type Caller, ROLES, type Role } from '../../../schema/contract/caller.ts';
import { type Decision, decide, isTo, type Requester } from '../../../schema/contract/decide.ts';
import type { FieldRule, Policy } from '../../../schema/contract/policy.ts';
import { PURPOSES, type Purpose } from '../../../schema/contract/purpose.ts';
import type { RowAnchor } from '../../../schema/contract/rows.ts';
import type { GiveWay } from '../turns.ts';
import { type ChangedRules, changedRules, isAlike } from './changed-rules.ts';
import { givenOf } from './given.ts';
import { partOf, SAMPLE_MATTER, sampleCaller, sampleRows } from './sample-rows.ts';
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

export interface Comparison {
  /** `YYYY-MM-DD`, Asia/Shanghai. */
  readonly today: string;
  readonly giveWay: GiveWay;
}

/**
 * Who gains and who loses what when one policy follows another: by deciding every coordinate whose rules change for
 * every role, purpose, use, region and day on which it could matter, under both.
 */
export async function comparePolicies(
  before: Policy,
  after: Policy,
  { today, giveWay }: Comparison,
): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  for (const group of changedRules(before, after)) {
    for (const differences of compareGroup(group, today)) {
      found.push(...differences);
      await giveWay();
    }
  }
  return joinAlike(found);
}

/** What differs alike for fields under several rules is told once. */
function joinAlike(found: readonly Difference[]): readonly Difference[] {
  const alike = Map.groupBy(found, ({ coordinates: _, ...change }) => JSON.stringify(change));
  return [...alike.values()].map((those) => ({
    ...those[0]!,
    coordinates: those.flatMap(({ coordinates }) => coordinates).sort(),
  }));
}

/** Region by region and role by role. */
function* compareGroup(
  { before, after, coordinates }: ChangedRules,
  today: string,
): Iterable<readonly Difference[]> {
  const regions = regionsOf([...before.sets, ...after.sets]);
  for (const region of regions) {
    const rows = sampleRows(region, regions);
    for (const role of ROLES) {
      const caller = sampleCaller(role, partOf(region));
      const held = { before: heldBy(caller, before), after: heldBy(caller, after), coordinates };
      const found = compareFor({ role, region }, held, { caller, rows, today });
      yield regions.length === 1 ? found.map((one) => ({ ...one, region: null })) : found;
    }
  }
}

/** A rule as far as a caller has to do with it: the same is decided, by fewer grants. */
function heldBy(caller: Caller, { sets, ...rule }: FieldRule): FieldRule {
  const held = sets.map((set) => {
    return { ...set, grants: set.grants.filter((grant) => isTo(grant, caller)) };
  });
  return { ...rule, sets: held };
}

interface Samples {
  readonly caller: Caller;
  readonly rows: readonly RowAnchor[];
  readonly today: string;
}

function compareFor(
  who: { readonly role: Role; readonly region: string },
  held: ChangedRules,
  { caller, rows, today }: Samples,
): readonly Difference[] {
  if (isAlike(held.before, held.after)) return [];
  const days = boundaryDays([...held.before.sets, ...held.after.sets], today);
  return [null, ...PURPOSES].flatMap((purpose) =>
    USE_MODES.flatMap((use) => compareDays(held, { ...who, purpose, use }, { caller, rows, days })),
  );
}

type Which = Pick<Difference, 'role' | 'region' | 'purpose' | 'use'>;

/** A difference is told for the first day of it, and again when it becomes another. */
function compareDays(
  { before, after, coordinates }: ChangedRules,
  which: Which,
  { caller, rows, days }: Omit<Samples, 'today'> & { readonly days: readonly string[] },
): readonly Difference[] {
  const found: Difference[] = [];
  let known = '';
  for (const day of days) {
    const requester = requesterOf(caller, which.purpose, day);
    const was = decideAlone(before, requester, which.use);
    const is = decideAlone(after, requester, which.use);
    const change = { ...weigh(was, is, which.use, rows), before: was.effect, after: is.effect };
    const text = JSON.stringify(change);
    if ((change.isGain || change.isLoss) && text !== known) {
      found.push({ ...which, ...change, from: day, coordinates });
    }
    known = text;
  }
  return found;
}

function requesterOf(caller: Caller, purpose: Purpose | null, today: string): Requester {
  return { caller, reason: { purpose, matter: purpose === null ? null : SAMPLE_MATTER }, today };
}

function decideAlone(rule: FieldRule, requester: Requester, use: UseMode): Decision {
  const policy = { rules: new Map([[rule.coordinate, rule]]), agreements: [], revision: 0 };
  return decide(policy, requester, rule.coordinate, use);
}

function weigh(was: Decision, is: Decision, use: UseMode, rows: readonly RowAnchor[]) {
  if (isSame(was, is)) return { isGain: false, isLoss: false };
  const changes = rows.map((row) => givenOf(is, use, row) - givenOf(was, use, row));
  return { isGain: changes.some((one) => one > 0), isLoss: changes.some((one) => one < 0) };
}

/** Decisions that are made alike are written alike, so that most need no row to be tried. */
function isSame(was: Decision, is: Decision): boolean {
  if (was.effect === 'DENY' && is.effect === 'DENY') return true;
  return was.effect === is.effect && JSON.stringify(was) === JSON.stringify(is);
}
