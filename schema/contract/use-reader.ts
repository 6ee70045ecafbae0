import {
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  getNamedType,
  isEnumType,
  isInputObjectType,
} from 'graphql';
import type { Use } from './decide-use.ts';
import { argumentIn, type WithDirectives } from './directives.ts';
import { USE_MODES } from './use-mode.ts';

/** The uses that the arguments of one call of a field make. */
export type UseReader = (args: Readonly<Record<string, unknown>>) => Iterable<Use>;

/** What a field's arguments use, as `@uses` in the owner's SDL says; null where they use nothing. */
export function createUseReader(field: GraphQLField<unknown, never>): UseReader | null {
  const taken = new Map(field.args.map((argument) => [argument.name, argument]));
  return declaresUse(field.args) ? (args) => usesOf(args, taken) : null;
}

/** The uses that an argument, an input field or an enum value declares. One that can't be read is of nothing that is given. */
export function usesAt({ directives = [] }: WithDirectives): readonly Use[] {
  return directives
    .filter(({ name }) => name.value === 'uses')
    .map((uses) => {
      const coordinate = argumentIn(uses, 'coordinate');
      const mode = USE_MODES.find((known) => known === argumentIn(uses, 'mode'));
      return coordinate && mode ? { coordinate, mode } : UNREADABLE;
    });
}

const UNREADABLE: Use = { coordinate: '', mode: 'READ' };

type Taken = GraphQLArgument | GraphQLInputField;

function declaresUse(all: readonly Taken[], seen: ReadonlySet<Taken> = new Set()): boolean {
  return all.some((taken) => {
    if (seen.has(taken)) return false;
    const places = [taken, ...valuesOf(taken)];
    return (
      places.some((place) => declaredAt(place).length > 0) ||
      declaresUse(innerOf(taken), new Set([...seen, taken]))
    );
  });
}

/** What is given as null is left out: it asks for nothing. */
function* usesOf(content: object, taken: ReadonlyMap<string, Taken>): Iterable<Use> {
  for (const [name, value] of Object.entries(content)) {
    const place = taken.get(name);
    if (place === undefined || value === null || value === undefined) continue;
    yield* declaredAt(place);
    const type = getNamedType(place.type);
    const inner = new Map(innerOf(place).map((field) => [field.name, field]));
    for (const item of [value].flat(Number.POSITIVE_INFINITY)) {
      if (item === null) continue;
      if (isEnumType(type)) yield* declaredAt(type.getValue(String(type.serialize(item))));
      if (inner.size > 0 && typeof item === 'object') yield* usesOf(item, inner);
    }
  }
}

function innerOf({ type }: Taken): readonly GraphQLInputField[] {
  const named = getNamedType(type);
  return isInputObjectType(named) ? Object.values(named.getFields()) : [];
}

function valuesOf({ type }: Taken): readonly GraphQLEnumValue[] {
  const named = getNamedType(type);
  return isEnumType(named) ? named.getValues() : [];
}

function declaredAt(place: Taken | GraphQLEnumValue | null | undefined): readonly Use[] {
  return usesAt(place?.astNode ?? {});
}
