import type { Agreement, FieldSet, Grant } from '../../../schema/contract/agreement.ts';
import { ApiError } from '../../../schema/contract/errors.ts';

/** One change of one thing. A grant is named by its field set and its place in it, in the version it starts from. */
export type Edit =
  | { readonly kind: 'ADD_GRANT'; readonly scope: string; readonly grant: Grant }
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

/**
 * The next version of an agreement: this one with every edit applied.
 *
 * @param yesterday `YYYY-MM-DD`, Asia/Shanghai: the last day of an agreement that is revoked.
 * @throws ApiError CHANGE_INVALID: no edit, or one of a field set or grant that the agreement doesn't have.
 */
export function applyEdits(
  agreement: Agreement,
  edits: readonly Edit[],
  yesterday: string,
): Agreement {
  if (edits.length === 0) throw new ApiError('CHANGE_INVALID');
  const draft = edits.reduce((last, edit) => applyEdit(last, edit, yesterday), toDraft(agreement));
  return {
    ...draft.agreement,
    version: agreement.version + 1,
    fieldSets: agreement.fieldSets.map((set) => ({
      ...set,
      grants: draft.grants.get(set.scope)!.filter((grant) => grant !== null),
    })),
  };
}

/** Grants that are taken out leave their place empty, so that the others keep theirs until the end. */
interface Draft {
  readonly agreement: Agreement;
  readonly grants: ReadonlyMap<string, readonly (Grant | null)[]>;
}

function toDraft(agreement: Agreement): Draft {
  return {
    agreement,
    grants: new Map(agreement.fieldSets.map(({ scope, grants }: FieldSet) => [scope, grants])),
  };
}

function applyEdit(draft: Draft, edit: Edit, yesterday: string): Draft {
  switch (edit.kind) {
    case 'ADD_GRANT':
      return withGrants(draft, edit.scope, (grants) => [...grants, edit.grant]);
    case 'REPLACE_GRANT':
      return withGrants(draft, edit.scope, (grants) => putAt(grants, edit.number, edit.grant));
    case 'REMOVE_GRANT':
      return withGrants(draft, edit.scope, (grants) => putAt(grants, edit.number, null));
    case 'REVOKE_FIELD_SET':
      return withGrants(draft, edit.scope, () => []);
    case 'REVOKE_AGREEMENT':
      return withTerm(draft, endOn(yesterday, draft.agreement));
    case 'SET_TERM': {
      const { validFrom, validTo } = edit;
      return withTerm(draft, { validFrom, validTo });
    }
  }
}

function withGrants(
  draft: Draft,
  scope: string,
  change: (grants: readonly (Grant | null)[]) => readonly (Grant | null)[],
): Draft {
  const grants = draft.grants.get(scope);
  if (grants === undefined)
    throw new ApiError('CHANGE_INVALID', { detail: `No field set ${scope}.` });
  return { ...draft, grants: new Map(draft.grants).set(scope, change(grants)) };
}

function putAt(grants: readonly (Grant | null)[], number: number, grant: Grant | null) {
  if (grants[number] == null)
    throw new ApiError('CHANGE_INVALID', { detail: `No grant ${number}.` });
  return grants.with(number, grant);
}

function withTerm(draft: Draft, term: Pick<Agreement, 'validFrom' | 'validTo'>): Draft {
  if (term.validFrom > term.validTo)
    throw new ApiError('CHANGE_INVALID', { detail: 'No such term.' });
  return { ...draft, agreement: { ...draft.agreement, ...term } };
}

/** An agreement that began today was in force for no whole day. */
function endOn(day: string, { validFrom }: Agreement): Pick<Agreement, 'validFrom' | 'validTo'> {
  return { validFrom: validFrom < day ? validFrom : day, validTo: day };
}
