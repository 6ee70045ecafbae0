import { readFileSync } from 'node:fs';
import type { Grant } from '../../../schema/contract/agreement.ts';
import { ROLES, type Role } from '../../../schema/contract/caller.ts';
import { decide } from '../../../schema/contract/decide.ts';
import type { FieldRule, Policy } from '../../../schema/contract/policy.ts';
import { PURPOSES_OF_ROLE, type Purpose } from '../../../schema/contract/purpose.ts';
import { hasRow } from '../../../schema/contract/rows.ts';
import { cellOf, seesElsewhere, seesWithoutPurpose } from '../cell.ts';
import { isOpen } from './open.ts';
import { REQUESTERS, ROWS } from './row-guards.ts';

const COLUMNS: readonly Role[] = [
  'grid-supervisor',
  'case-officer',
  'market-analyst',
  'health-supervisor',
  'health-analyst',
  'insurance-supervisor',
  'insurance-analyst',
  'police-officer',
  'police-analyst',
  'trace-partner',
  'chain-partner',
  'public',
];

interface MatrixRow {
  readonly level: string;
  readonly cells: string;
  readonly coordinates: readonly string[];
}

const matrix = JSON.parse(
  readFileSync(new URL('../field-matrix.json', import.meta.url), 'utf8'),
) as readonly MatrixRow[];

/** The gateway's own question whether a matter is the caller's; clients can't ask it. */
const INTERNAL = /^(?:Matter\.|Query\.\w+Matter$)/;

/** The field matrix and what holds beyond it, as a list of what is broken. */
export function matrixProblems(policy: Policy): readonly string[] {
  const rules = [...policy.rules.values()].filter(
    ({ isEnvelope, coordinate }) => !isEnvelope && !INTERNAL.test(coordinate),
  );
  return [
    ...matrix.flatMap((row) => rowProblems(row, policy)),
    ...rules.flatMap((rule) => ruleProblems(rule, policy)),
  ];
}

function rowProblems({ level, cells, coordinates }: MatrixRow, policy: Policy): readonly string[] {
  return coordinates.flatMap((coordinate) => {
    const given = COLUMNS.map((role) => cellOf(policy, coordinate, role)).join(' ');
    const isRight = given === cells && policy.rules.get(coordinate)?.level === level;
    return isRight ? [] : [`${coordinate} is ${given}`];
  });
}

function ruleProblems({ coordinate, level, sets }: FieldRule, policy: Policy): readonly string[] {
  const problems: string[] = [];
  const isSensitive = level === 'L3' || level === 'L4';
  if (isSensitive && COLUMNS.some((role) => seesElsewhere(policy, coordinate, role)))
    problems.push('is seen of another region');
  if (isSensitive && COLUMNS.some((role) => seesWithoutPurpose(policy, coordinate, role)))
    problems.push('is seen without a purpose');
  const [officer, everyone] = [
    cellOf(policy, coordinate, 'data-officer'),
    cellOf(policy, coordinate, 'public'),
  ];
  const isData = sets.every(({ owner }) => owner !== 'exchange');
  if (isData && officer !== everyone && officer !== 'n') problems.push('is seen by data officers');
  if (isSensitive && isSeenOfOtherGrids(policy, coordinate))
    problems.push('is seen of another grid');
  if (ROLES.some((role) => isUsedUnread(policy, coordinate, role)))
    problems.push('is used and not read');
  if (isSensitive && sets.some(isOpen) && !ECHOED_KEYS.has(coordinate))
    problems.push('is sensitive and open');
  if (level === 'L1' && !sets.every(isOpen) && !/Totals?\./.test(coordinate))
    problems.push('is of no sensitivity and not open');
  if (sets.some(({ grants }) => grants.some(isVain)))
    problems.push('is granted to who can’t use it');
  return problems.map((problem) => `${coordinate} ${problem}`);
}

/** Keys that a caller's own query has named; one of the owners gives them back to everyone. */
const ECHOED_KEYS: ReadonlySet<string> = new Set([
  'AdminCase.caseNo',
  'CaseTransfer.transferNo',
  'Person.personKey',
]);

/** A grant for a role that may act for none of its purposes is a slip of the pen. */
function isVain({ to, purposes }: Grant): boolean {
  return purposes !== undefined && to.some((role) => !canActFor(role, purposes));
}

function canActFor(role: Role, purposes: readonly Purpose[]): boolean {
  return PURPOSES_OF_ROLE[role].some((purpose) => purposes.includes(purpose));
}

const [, OTHER_GRID] = ROWS;

/** The register of persons knows districts and no grids; its fields are masked. */
const WITHOUT_GRIDS = /^(?:Person\.|Query\.person$)/;

/** A grid supervisor's authority ends with the grid. */
function isSeenOfOtherGrids(policy: Policy, coordinate: string): boolean {
  if (WITHOUT_GRIDS.test(coordinate)) return false;
  return REQUESTERS.filter(({ caller }) => caller.role === 'grid-supervisor').some((requester) => {
    const decision = decide(policy, requester, coordinate);
    return 'rows' in decision && hasRow(decision.rows, OTHER_GRID!);
  });
}

/** Who may filter by a value has to be one who may read it, or have it in totals. */
function isUsedUnread(policy: Policy, coordinate: string, role: Role): boolean {
  return REQUESTERS.filter(({ caller }) => caller.role === role).some((requester) => {
    const used = decide(policy, requester, coordinate, 'FILTER');
    const read = decide(policy, requester, coordinate);
    return used.effect === 'ALLOW' && read.effect !== 'ALLOW';
  });
}
