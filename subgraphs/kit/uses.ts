import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { type Decision, rowsOf } from '../../schema/contract/decide.ts';
import { argumentOf } from '../../schema/contract/directives.ts';
import { ApiError } from '../../schema/contract/errors.ts';
import { coversRows } from '../../schema/contract/rows.ts';
import { USE_MODES, type UseMode } from '../../schema/contract/use-mode.ts';
import type { Rights } from './rights.ts';

/** A coordinate that an argument touches without reading it. */
export interface Use {
  readonly coordinate: string;
  readonly mode: UseMode;
}

/** The uses that the arguments of one call of a field make. */
export type UseReader = (args: Readonly<Record<string, unknown>>) => Iterable<Use>;

/** What a field's arguments use, as `@uses` in the owner's SDL says; null where they use nothing. */
export function createUseReader(field: GraphQLField<unknown, never>): UseReader | null {
  const taken = new Map(field.args.map((argument) => [argument.name, argument]));
  return declaresUse(field.args) ? (args) => usesOf(args, taken) : null;
}

type Taken = GraphQLArgument | GraphQLInputField;

function declaresUse(all: readonly Taken[], seen: ReadonlySet<Taken> = new Set()): boolean {
  return all.some((taken) => {
    if (seen.has(taken)) return false;
    return declaredAt(taken) !== null || declaresUse(innerOf(taken), new Set([...seen, taken]));
  });
}

/** What is given as null is left out: it asks for nothing. */
function* usesOf(content: object, taken: ReadonlyMap<string, Taken>): Iterable<Use> {
  for (const [name, value] of Object.entries(content)) {
    const place = taken.get(name);
    if (place === undefined || value === null || value === undefined) continue;
    const use = declaredAt(place);
    if (use !== null) yield use;
    const inner = new Map(innerOf(place).map((field) => [field.name, field]));
    for (const item of [value].flat(Number.POSITIVE_INFINITY)) {
      if (inner.size > 0 && typeof item === 'object' && item !== null) yield* usesOf(item, inner);
    }
  }
}

function innerOf({ type }: Taken): readonly GraphQLInputField[] {
  const named = getNamedType(type);
  return isInputObjectType(named) ? Object.values(named.getFields()) : [];
}

function declaredAt({ astNode }: Taken): Use | null {
  const coordinate = astNode && argumentOf(astNode, 'uses', 'coordinate');
  const mode = USE_MODES.find((known) => astNode && known === argumentOf(astNode, 'uses', 'mode'));
  return coordinate && mode ? { coordinate, mode } : null;
}

/**
 * Using is reading: a field is refused whole when an argument of its uses what the caller may not use, or not for as
 * many rows as the field gives. A masked field can't be used: the answer would tell what the mask hides.
 *
 * @param field the decision on the field that carries the arguments.
 * @throws ApiError the code by which the owner refuses the use.
 */
export function requireUses(uses: Iterable<Use>, field: Decision, rights: Rights): void {
  for (const { coordinate, mode } of uses) {
    const code = refusalOf(rights.decide(coordinate, mode), field);
    if (code !== null) throw new ApiError(code, { extensions: { coordinate } });
  }
}

function refusalOf(use: Decision, field: Decision) {
  switch (use.effect) {
    case 'DENY':
      return use.code;
    case 'HIDE':
      return 'FIELD_NOT_SHARED';
    case 'MASK':
      return 'USE_NOT_AGREED';
    case 'TOTALS':
      return field.effect === 'TOTALS' && coversRows(use.rows, field.rows)
        ? null
        : 'USE_NOT_AGREED';
    case 'ALLOW':
      return coversRows(use.rows, rowsOf(field)) ? null : 'USE_NOT_AGREED';
  }
}
