import { USE_MODES, type UseMode } from '../../../schema/contract/agreement.ts';
import type { Role } from '../../../schema/contract/caller.ts';
import { type Decision, type Requester, rowsOf } from '../../../schema/contract/decide.ts';
import {
  BOUND_PURPOSES,
  PURPOSES_OF_ROLE,
  type Purpose,
} from '../../../schema/contract/purpose.ts';
import { hasRow, type RowAnchor, type RowScope, toRows } from '../../../schema/contract/rows.ts';

/** What one row of a field set looks like to a requester. */
export type Look = 'CLEAR' | 'MASKED' | 'TOTALS' | 'NOTHING';

/**
 * One cell of the grant matrix: a letter, then where it applies `@` the only purposes that it holds for and `/` the uses
 * besides reading.
 *
 * | letter | gives |
 * | --- | --- |
 * | A, M, T | every row, in the clear, masked or in totals; without `@` whatever the purpose |
 * | F, m | the rows of the role's own authority and of its matter, in the clear or masked |
 * | h, k | the same without the matter's, in the clear or masked |
 * | a | totals over the rows of its own authority |
 * | c | as m, and in the clear what belongs to its matter |
 * | w | what belongs to its matter |
 * | p | what belongs to persons of its matter |
 * | r | the rows of its own authority, and what belongs to persons of its matter |
 * | q | as r, masked but for persons of its matter |
 * | g | what lies in its grids |
 * | d, e | what lies in its region, in the clear or masked: the register of persons knows no grids |
 * | n | nothing |
 */
export function lookOf(cell: string, { caller, reason }: Requester, row: RowAnchor): Look {
  const { letter } = parseCell(cell);
  if (!isAgreed(cell, { caller, reason }, 'READ')) return 'NOTHING';

  const { clear = [], masked = [], totals = [] } = GIVES[letter]!(caller.role, reason.purpose);
  const reaches = (scopes: readonly RowScope[]) =>
    hasRow(toRows(scopes, { caller, matter: reason.matter }), row);
  if (reaches(clear)) return 'CLEAR';
  if (reaches(masked)) return 'MASKED';
  return reaches(totals) ? 'TOTALS' : 'NOTHING';
}

/** What a decision shows of a row. */
export function lookAt(decision: Decision, row: RowAnchor): Look {
  if (!hasRow(rowsOf(decision), row)) return 'NOTHING';
  if (decision.effect === 'TOTALS') return 'TOTALS';
  return decision.effect === 'MASK' && !hasRow(decision.clearRows, row) ? 'MASKED' : 'CLEAR';
}

/** Whether a cell gives anything for the requester's purpose and the use; if not, the answer is a refusal. */
export function isAgreed(
  cell: string,
  { caller, reason }: Pick<Requester, 'caller' | 'reason'>,
  mode: UseMode,
): boolean {
  const { letter, purposes, uses } = parseCell(cell);
  if (letter === 'n' || (mode !== 'READ' && !uses.includes(mode))) return false;
  return holdsFor(purposes ?? purposesOf(letter, caller.role), reason.purpose);
}

export interface CellParts {
  readonly letter: string;
  /** Null where the letter says it. */
  readonly purposes: readonly Purpose[] | null;
  readonly uses: readonly UseMode[];
}

export function parseCell(cell: string): CellParts {
  const [, letter = '', purposes, uses] = /^(\w)(?:@([A-Z_+]+))?(?:\/([fsga]+))?$/.exec(cell) ?? [];
  if (!(letter in GIVES)) throw new Error(`No such cell: ${cell}`);
  return {
    letter,
    purposes: purposes === undefined ? null : (purposes.split('+') as Purpose[]),
    uses: USE_MODES.filter((mode) => mode !== 'READ' && uses?.includes(mode[0]!.toLowerCase())),
  };
}

/** Null where no purpose needs to be stated. */
function purposesOf(letter: string, role: Role): readonly Purpose[] | null {
  if ('AMT'.includes(letter)) return null;
  const own = PURPOSES_OF_ROLE[role];
  return 'wp'.includes(letter) ? own.filter((purpose) => BOUND_PURPOSES.has(purpose)) : own;
}

function holdsFor(purposes: readonly Purpose[] | null, purpose: Purpose | null): boolean {
  return purposes === null || (purpose !== null && purposes.includes(purpose));
}

interface Given {
  readonly clear?: readonly RowScope[];
  readonly masked?: readonly RowScope[];
  readonly totals?: readonly RowScope[];
}

const GIVES: Readonly<Record<string, (role: Role, purpose: Purpose | null) => Given>> = {
  A: () => ({ clear: ['ALL'] }),
  M: () => ({ masked: ['ALL'] }),
  T: () => ({ totals: ['ALL'] }),
  F: (role, purpose) => ({ clear: authority(role, purpose) }),
  m: (role, purpose) => ({ masked: authority(role, purpose) }),
  h: (role) => ({ clear: home(role) }),
  k: (role) => ({ masked: home(role) }),
  a: (role) => ({ totals: home(role) }),
  c: (role, purpose) => ({ masked: authority(role, purpose), clear: ['MATTER'] }),
  w: () => ({ clear: ['MATTER'] }),
  p: () => ({ clear: ['MATTER_PERSONS'] }),
  r: (role) => ({ clear: [...home(role), 'MATTER_PERSONS'] }),
  q: (role) => ({ masked: home(role), clear: ['MATTER_PERSONS'] }),
  g: () => ({ clear: ['GRIDS'] }),
  d: () => ({ clear: ['REGION'] }),
  e: () => ({ masked: ['REGION'] }),
  n: () => ({}),
};

/** Where a role has authority of its own (domain: roles, purposes, jurisdiction). */
function home(role: Role): readonly RowScope[] {
  if (role === 'grid-supervisor') return ['GRIDS'];
  return role.endsWith('-partner') ? ['OWN'] : ['REGION'];
}

/** A grid supervisor who joins an inspection acts for the units on its list, not for the grids. */
function authority(role: Role, purpose: Purpose | null): readonly RowScope[] {
  const isBound = purpose !== null && BOUND_PURPOSES.has(purpose);
  if (!isBound) return home(role);
  return role === 'grid-supervisor' ? ['MATTER'] : [...home(role), 'MATTER'];
}
