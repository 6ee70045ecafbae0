import type { OwnAgreement } from './agreement-data.ts';
import { type GrantDraft, isSameGrant, toDraft } from './grant-draft.ts';
import { type Lines, toLines } from './lines.ts';
import {
  faultOfTerm,
  type TermDraft,
  type TermEdit,
  termEditsOf,
  toTermDraft,
} from './term-draft.ts';
import { type GrantEdit, toEdits } from './to-edits.ts';

/** What an officer has drawn up and not proposed yet. */
export interface Draft {
  /** The version of the agreement that it was drawn up for. */
  readonly version: number;
  /** In the order in which they were begun. */
  readonly fieldSets: readonly FieldSetDraft[];
  /** Drawn up for grants that are no longer in force as they were: to be read, and drawn up anew. */
  readonly outdated: readonly FieldSetDraft[];
  /** The grant in the form, as far as it has been written. */
  readonly open: OpenGrant | null;
  /** Null where the agreement's term stays. */
  readonly term: TermDraft | null;
  readonly reason: string;
}

export interface FieldSetDraft {
  readonly scope: string;
  /** The grants in force that it starts from. */
  readonly base: readonly GrantDraft[];
  readonly lines: Lines;
}

export interface OpenGrant {
  readonly scope: string;
  /** The line that is rewritten; null for a new one. */
  readonly key: string | null;
  readonly grant: GrantDraft;
}

export function newDraft({ version }: OwnAgreement): Draft {
  return { version, fieldSets: [], outdated: [], open: null, term: null, reason: '' };
}

/** The grants of a field set as they are in force. */
export function baseOf({ fieldSets }: OwnAgreement, scope: string): readonly GrantDraft[] {
  return fieldSets.find((set) => set.scope === scope)?.grants?.map(toDraft) ?? [];
}

/** A field set as it is being rewritten; as it is in force where nothing has been touched. */
export function fieldSetOf(draft: Draft, agreement: OwnAgreement, scope: string): FieldSetDraft {
  const begun = draft.fieldSets.find((set) => set.scope === scope);
  if (begun !== undefined) return begun;
  const base = baseOf(agreement, scope);
  return { scope, base, lines: toLines(base) };
}

/** The draft with a field set as it is now; one that says what is in force is no part of it. */
export function putFieldSet(draft: Draft, set: FieldSetDraft): Draft {
  const isBegun = draft.fieldSets.some(({ scope }) => scope === set.scope);
  const fieldSets = isBegun
    ? draft.fieldSets.map((one) => (one.scope === set.scope ? set : one))
    : [...draft.fieldSets, set];
  return { ...draft, fieldSets: fieldSets.filter((one) => editsOfSet(one).length > 0) };
}

/** `AgreementEdit` of the schema. */
export type AgreementEdit = GrantEdit | TermEdit;

/** Everything that is to be otherwise. */
export function editsOf({ fieldSets, term }: Draft): readonly AgreementEdit[] {
  return [...fieldSets.flatMap(editsOfSet), ...termEditsOf(term)];
}

/** Whether it can be asked about and proposed: there is something in it, and nothing is half written. */
export function isWhole(draft: Draft): boolean {
  const isWritten = draft.open === null && faultOfTerm(draft.term) === undefined;
  return isWritten && editsOf(draft).length > 0;
}

export function editsOfSet({ scope, base, lines }: FieldSetDraft): readonly GrantEdit[] {
  return toEdits(scope, base, lines);
}

/** A kept draft for the version in force: what was drawn up for other grants is set aside, never carried over. */
export function rebase(draft: Draft, agreement: OwnAgreement): Draft {
  if (draft.version === agreement.version) return draft;
  const isCurrent = ({ scope, base }: FieldSetDraft) => areSame(base, baseOf(agreement, scope));
  const fieldSets = draft.fieldSets.filter(isCurrent);
  const isKept = fieldSets.some(({ scope }) => scope === draft.open?.scope);
  return {
    ...draft,
    version: agreement.version,
    fieldSets,
    outdated: [...draft.outdated, ...draft.fieldSets.filter((set) => !isCurrent(set))],
    // Its line may be another one now: what has been written becomes a new grant.
    open: draft.open && (isKept ? draft.open : { ...draft.open, key: null }),
    // Days are days, whatever the term in force has become.
    term: draft.term && toTermDraft(agreement, draft.term.next),
  };
}

function areSame(some: readonly GrantDraft[], others: readonly GrantDraft[]): boolean {
  return some.length === others.length && some.every((grant, i) => isSameGrant(grant, others[i]!));
}
