import type { Grant, Sharing } from '../../../schema/contract/agreement.ts';
import type { ErrorCode } from '../../../schema/contract/errors.ts';
import { gapsOfGrant, problemsOfGrant } from '../../../schema/contract/grant-problems.ts';
import { isObligation } from '../../../schema/contract/obligation.ts';
import { toRole } from '../session/role-values.ts';
import type { SharingValue } from './agreement-data.ts';
import { type GrantDraft, type GrantInput, toGrantInput } from './grant-draft.ts';

/** A part of the form that can be at fault. */
export type GrantPart =
  | 'to'
  | 'purposes'
  | 'rows'
  | 'clearRows'
  | 'region'
  | 'term'
  | 'obligations';

/** The code of what is wrong with each part; a part that is right is left out. */
export type Faults = Readonly<Partial<Record<GrantPart, ErrorCode>>>;

const PARTS = {
  GRANT_ROLES_MISSING: 'to',
  GRANT_PURPOSES_MISSING: 'purposes',
  GRANT_ROWS_MISSING: 'rows',
  GRANT_CLEAR_ROWS_INVALID: 'clearRows',
  GRANT_REGION_INVALID: 'region',
  GRANT_TERM_INVALID: 'term',
  GRANT_OBLIGATION_INVALID: 'obligations',
} as const satisfies Readonly<Partial<Record<ErrorCode, GrantPart>>>;

const SHARINGS: Readonly<Record<SharingValue, Sharing>> = {
  UNCONDITIONAL: '无条件共享',
  CONDITIONAL: '有条件共享',
  WITHHELD: '不予共享',
};

/** What the exchange would refuse of a grant, by the contract's own rules. */
export function faultsOf(draft: GrantDraft, sharing: SharingValue): Faults {
  const input = toGrantInput(draft);
  const grant = toGrant(input);
  const problems = [...gapsOfGrant(grant), ...problemsOfGrant(grant, SHARINGS[sharing])];
  const codes: ErrorCode[] = problems.map(({ code }) => code);
  if (!(input.obligations ?? []).every(isObligation)) codes.push('GRANT_OBLIGATION_INVALID');
  return toFaults(codes);
}

/** Where the codes of a refusal belong in the form; those that belong nowhere are left out. */
export function toFaults(codes: readonly unknown[]): Faults {
  const placed = Object.entries(PARTS).filter(([code]) => codes.includes(code));
  return Object.fromEntries(placed.map(([code, part]) => [part, code]));
}

function toGrant({ to, ...grant }: GrantInput): Grant {
  return { ...grant, to: to.flatMap((role) => toRole(role) ?? []) };
}
