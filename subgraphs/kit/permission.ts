import { ApiError } from '../../schema/contract/errors.ts';
import type { SubgraphContext } from './context.ts';
import { allow, rule } from './shield.ts';

/**
 * How one field's rows are kept, beside the decision on its coordinate:
 * `ROW` the field's own row is checked, `QUERY` the loader puts the rows into SQL, `PARENT` the field is part of a row
 * that was checked when it was reached, by a way that asks for the field's scopes, too, `TOTALS` the resolver suppresses what would expose anyone.
 */
export type RowGuard = 'ROW' | 'QUERY' | 'PARENT' | 'TOTALS';

export interface Permission {
  readonly guard: RowGuard;
  readonly rule: ReturnType<ReturnType<typeof rule>>;
}

/** Every field of every type of a subgraph, in the schema's order. What isn't listed is refused. */
export type Permissions = Readonly<Record<string, Readonly<Record<string, Permission>>>>;

/** How the rows of a coordinate are kept, or undefined where nothing is said of it. */
export function guardIn(permissions: Permissions, coordinate: string): RowGuard | undefined {
  const [type = '', field = ''] = coordinate.split('.');
  return permissions[type]?.[field]?.guard;
}

/** A value of the row itself: given when the caller's rows include it, else null. */
export const byRow = permission('ROW');
/** A list or look-up: the loader asks the database for the caller's rows only. */
export const byQuery = permission('QUERY');
/** Part of a row that was already checked on the way here. */
export const byParent = permission('PARENT');
/** Totals: given also to those who may have totals only, if they expose nobody. */
export const byTotals = permission('TOTALS');

/** Federation's own fields: the call's signature has already been verified. */
export const federationRule = allow;

function permission(guard: RowGuard): Permission {
  return {
    guard,
    rule: rule(`coordinate-${guard}`, { cache: 'no_cache' })(
      (_parent: unknown, _args: unknown, context: SubgraphContext, info) =>
        permits(`${info.parentType.name}.${info.fieldName}`, context),
    ),
  };
}

/** True, or the error by which the owner refuses the coordinate. */
export function permits(coordinate: string, { rights }: SubgraphContext): true | ApiError {
  const decision = rights.decide(coordinate);
  switch (decision.effect) {
    case 'ALLOW':
    case 'MASK':
    case 'TOTALS':
      return true;
    case 'DENY':
      return refuse(decision.code, coordinate);
    case 'HIDE':
      return refuse('FIELD_NOT_SHARED', coordinate);
  }
}

function refuse(code: ConstructorParameters<typeof ApiError>[0], coordinate: string): ApiError {
  return new ApiError(code, { extensions: { coordinate } });
}
