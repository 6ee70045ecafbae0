import type { ErrorCode } from '../../../schema/contract/errors.ts';

/** The days on which an agreement holds (期限), the first and the last included: `YYYY-MM-DD`, Asia/Shanghai. */
export interface Term {
  readonly validFrom: string;
  readonly validTo: string;
}

/** What is to become of the whole agreement. */
export interface TermDraft {
  /** As the form has it, with an empty text for a day that is missing; null where the agreement is to end at once. */
  readonly next: Term | null;
}

/** `AgreementEdit` of the schema, of the kinds that concern the whole agreement. */
export type TermEdit =
  | { readonly kind: 'REVOKE_AGREEMENT' }
  | { readonly kind: 'SET_TERM'; readonly validFrom: string; readonly validTo: string };

/** @returns null when it is the term in force. */
export function toTermDraft(inForce: Term, next: Term | null): TermDraft | null {
  const isSame = next?.validFrom === inForce.validFrom && next.validTo === inForce.validTo;
  return isSame ? null : { next };
}

export function termEditsOf(draft: TermDraft | null): readonly TermEdit[] {
  if (draft === null) return [];
  return [draft.next === null ? { kind: 'REVOKE_AGREEMENT' } : { kind: 'SET_TERM', ...draft.next }];
}

/** What the exchange would refuse of the term. */
export function faultOfTerm(draft: TermDraft | null): ErrorCode | undefined {
  if (draft === null || draft.next === null) return undefined;
  const { validFrom, validTo } = draft.next;
  const isTerm = validFrom !== '' && validFrom <= validTo;
  return isTerm ? undefined : 'AGREEMENT_TERM_INVALID';
}
