import type { Agreement, FieldSet, Grant } from '../../../schema/contract/agreement.ts';
import { ApiError } from '../../../schema/contract/errors.ts';
import { gapsOfGrant, problemsOfGrant } from '../../../schema/contract/grant-problems.ts';

/** One change of one thing. A grant is named by its field set and its place in it, in the version it starts from. */
export type Edit =
  | {
      readonly kind: 'ADD_GRANT';
      readonly scope: string;
      /** Before which grant it is to stand, or null for the end: of several that a role has the first decides. */
      readonly number: number | null;
      readonly grant: Grant;
    }
  | {
      readonly kind: 'REPLACE_GRANT';
      readonly scope: string;
      readonly number: number;
      readonly grant: Grant;
    }
  | { readonly kind: 'REMOVE_GRANT'; readonly scope: string; readonly number: number }
  | { readonly kind: 'REVOKE_FIELD_SET'; readonly scope: string }
  | { readonly kind: 'REVOKE_AGREEMENT' }
  | { readonly kind: 'SET_TERM'; readonly validFrom: string; readonly validTo: string };

/** Every edit is weighed for every role, purpose, use, region and day. */
const MAX_EDITS = 100;

/**
 * The next version of an agreement: this one with every edit applied.
 *
 * @param yesterday `YYYY-MM-DD`, Asia/Shanghai: the last day of an agreement that is revoked.
 * @throws ApiError CHANGE_INVALID: no edit, more than 100, or one of a field set or grant that the agreement doesn't have;
 *   AGREEMENT_TERM_INVALID; GRANT_…: a grant that says too little or contradicts itself.
 */
export function applyEdits(
  agreement: Agreement,
  edits: readonly Edit[],
  yesterday: string,
): Agreement {
  if (edits.length === 0) throw new ApiError('CHANGE_INVALID');
  if (edits.length > MAX_EDITS)
    throw new ApiError('CHANGE_INVALID', { detail: `Edit ${MAX_EDITS} things at once at most.` });
  requireWholeGrants(agreement, edits);
  const draft = edits.reduce((last, edit) => applyEdit(last, edit, yesterday), toDraft(agreement));
  return {
    ...draft.agreement,
    version: agreement.version + 1,
    fieldSets: agreement.fieldSets.map((set) => ({
      ...set,
      grants: draft.places.get(set.scope)!.flatMap(({ grant }) => grant ?? []),
    })),
  };
}

function requireWholeGrants({ fieldSets }: Agreement, edits: readonly Edit[]): void {
  for (const edit of edits) {
    const set = 'grant' in edit && fieldSets.find(({ scope }) => scope === edit.scope);
    if (!set) continue;
    const [problem] = [...gapsOfGrant(edit.grant), ...problemsOfGrant(edit.grant, set.sharing)];
    if (problem !== undefined) throw new ApiError(problem.code, { detail: `In ${set.scope}.` });
  }
}

/** A grant with the number that it began with, null for one that was added. One that is taken out keeps its place. */
interface Place {
  readonly number: number | null;
  readonly grant: Grant | null;
}

interface Draft {
  readonly agreement: Agreement;
  readonly places: ReadonlyMap<string, readonly Place[]>;
}

function toDraft(agreement: Agreement): Draft {
  const places = agreement.fieldSets.map(({ scope, grants }: FieldSet) => {
    return [scope, grants.map((grant, number) => ({ number, grant }))] as const;
  });
  return { agreement, places: new Map(places) };
}

function applyEdit(draft: Draft, edit: Edit, yesterday: string): Draft {
  switch (edit.kind) {
    case 'ADD_GRANT':
      return withPlaces(draft, edit.scope, (places) => insert(places, edit.number, edit.grant));
    case 'REPLACE_GRANT':
      return withPlaces(draft, edit.scope, (places) => putAt(places, edit.number, edit.grant));
    case 'REMOVE_GRANT':
      return withPlaces(draft, edit.scope, (places) => putAt(places, edit.number, null));
    case 'REVOKE_FIELD_SET':
      return withPlaces(draft, edit.scope, (places) =>
        places.map(({ number }) => ({ number, grant: null })),
      );
    case 'REVOKE_AGREEMENT':
      return withTerm(draft, endOn(yesterday, draft.agreement));
    case 'SET_TERM': {
      const { validFrom, validTo } = edit;
      return withTerm(draft, { validFrom, validTo });
    }
  }
}

function withPlaces(
  draft: Draft,
  scope: string,
  change: (places: readonly Place[]) => readonly Place[],
): Draft {
  const places = draft.places.get(scope);
  if (places === undefined)
    throw new ApiError('CHANGE_INVALID', { detail: `No field set ${scope}.` });
  return { ...draft, places: new Map(draft.places).set(scope, change(places)) };
}

function insert(places: readonly Place[], number: number | null, grant: Grant): readonly Place[] {
  const isAtEnd = number === null || places.length === 0;
  const index = isAtEnd ? places.length : indexOf(places, number);
  return places.toSpliced(index, 0, { number: null, grant });
}

function putAt(places: readonly Place[], number: number, grant: Grant | null): readonly Place[] {
  const index = indexOf(places, number);
  if (places[index]!.grant === null)
    throw new ApiError('CHANGE_INVALID', { detail: `No grant ${number}.` });
  return places.with(index, { number, grant });
}

function indexOf(places: readonly Place[], number: number): number {
  const index = places.findIndex((place) => place.number === number);
  if (index < 0) throw new ApiError('CHANGE_INVALID', { detail: `No grant ${number}.` });
  return index;
}

function withTerm(draft: Draft, term: Pick<Agreement, 'validFrom' | 'validTo'>): Draft {
  if (term.validFrom > term.validTo) throw new ApiError('AGREEMENT_TERM_INVALID');
  return { ...draft, agreement: { ...draft.agreement, ...term } };
}

/** An agreement that began today was in force for no whole day. */
function endOn(day: string, { validFrom }: Agreement): Pick<Agreement, 'validFrom' | 'validTo'> {
  return { validFrom: validFrom < day ? validFrom : day, validTo: day };
}
