import { readFileSync } from 'node:fs';
import { type Agreement, type FieldSet, USE_MODES } from '../../../schema/contract/agreement.ts';
import { ROLES, type Role } from '../../../schema/contract/caller.ts';
import { type Decision, decide, type Requester } from '../../../schema/contract/decide.ts';
import type { Policy } from '../../../schema/contract/policy.ts';
import { BOUND_PURPOSES, PURPOSES, type Purpose } from '../../../schema/contract/purpose.ts';
import { callerOf } from '../cell.ts';
import { isAgreed, lookAt, lookOf } from './grant-cell.ts';
import { ROWS } from './row-guards.ts';

/** One field set: how sensitive it is, and what each role has of it. */
export interface MatrixLine {
  readonly scope: string;
  readonly level: string;
  /** Coordinates of another level. */
  readonly otherwise?: Readonly<Record<string, string>>;
  /** One cell for each role, in the order of `ROLES`. */
  readonly cells: string;
  readonly isHidden?: boolean;
}

export const matrixLines = JSON.parse(
  readFileSync(new URL('../grant-matrix.json', import.meta.url), 'utf8'),
) as readonly MatrixLine[];

/** What the agreements give otherwise than the grant matrix says, for any role, reason, use or row. */
export function grantProblems(agreements: readonly Agreement[]): readonly string[] {
  const sets = agreements.flatMap((agreement) =>
    agreement.fieldSets.map((set) => ({ agreement, set })),
  );
  const known = new Map(matrixLines.map((line) => [line.scope, line]));
  const missing = matrixLines.filter(({ scope }) => !sets.some(({ set }) => set.scope === scope));
  return [
    ...missing.map(({ scope }) => `${scope} is in no agreement`),
    ...sets.flatMap(({ agreement, set }) => {
      const found = checked.get(set) ?? problemsOf(agreement, set, known.get(set.scope));
      checked.set(set, found);
      return found;
    }),
  ];
}

/** A change of one set leaves the others as they were, and as they were checked. */
const checked = new WeakMap<FieldSet, readonly string[]>();

function problemsOf(agreement: Agreement, set: FieldSet, line: MatrixLine | undefined) {
  if (line === undefined) return [`${set.scope} is in no line of the matrix`];
  if ((set.isHidden ?? false) !== (line.isHidden ?? false))
    return [`${set.scope} is hidden or not`];

  const policy = policyOf(agreement, set);
  const cells = line.cells.split(' ');
  return ROLES.flatMap((role, i) =>
    requestersOf(role)
      .filter((requester) => !agrees(policy, requester, cells[i]!))
      .map(({ reason }) => `${set.scope} for ${role}, ${reason.purpose ?? 'no purpose'}`),
  );
}

function agrees(policy: Policy, requester: Requester, cell: string): boolean {
  return USE_MODES.every((mode) => {
    const given = decide(policy, requester, COORDINATE, mode);
    if (!isAgreed(cell, requester, mode)) return isRefusal(given);
    return (
      !isRefusal(given) && ROWS.every((row) => lookAt(given, row) === lookOf(cell, requester, row))
    );
  });
}

function isRefusal({ effect }: Decision): boolean {
  return effect === 'DENY' || effect === 'HIDE';
}

const COORDINATE = 'Any.field';

/** A policy of this field set and nothing else, so that no other makes up for it. */
function policyOf({ owner, id, version, validFrom, validTo }: Agreement, set: FieldSet): Policy {
  const shared = { ...set, owner, agreementId: id, agreementVersion: version, validFrom, validTo };
  const rule = {
    coordinate: COORDINATE,
    level: 'L4',
    mask: 'NAME',
    isEnvelope: false,
    sets: [shared],
  } as const;
  return { rules: new Map([[COORDINATE, rule]]), agreements: [], revision: 0 };
}

/** Somebody of the role with a region, grids and an enterprise, for each purpose there is, the role's own or not. */
function requestersOf(role: Role): readonly Requester[] {
  const caller = {
    ...callerOf(role),
    region: '2101',
    grids: ['210106-01'],
    creditCode: 'OWN-ENTERPRISE',
  };
  return [null, ...PURPOSES].map((purpose) => ({
    caller,
    reason: { purpose, matter: matterFor(purpose) },
    today: '2026-11-21',
  }));
}

function matterFor(purpose: Purpose | null) {
  if (purpose === null || !BOUND_PURPOSES.has(purpose)) return null;
  return { no: 'M-1', enterprises: ['MATTER-ENTERPRISE'], persons: ['MATTER-PERSON'] };
}

/** What a field set gives to everybody who could ask, for comparison: equal texts give the same. */
export function describeGifts(agreement: Agreement, set: FieldSet): string {
  const policy = policyOf(agreement, set);
  const gifts = ROLES.flatMap(requestersOf).map((requester) =>
    USE_MODES.map((mode) => {
      const given = decide(policy, requester, COORDINATE, mode);
      return isRefusal(given) ? given : ROWS.map((row) => lookAt(given, row));
    }),
  );
  return JSON.stringify([set.isHidden ?? false, gifts]);
}
