import {
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Coordinate } from './directives.ts';
import { fieldOf } from './fields.ts';

/** Response keys from the root to a field, without list indices. */
export type ResponsePath = readonly string[];

/**
 * Where an expanded operation selects each coordinate. A selection on an interface or a union counts for every
 * object type that can stand there and for the interface itself.
 */
export function listSelections(
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
): ReadonlyMap<Coordinate, readonly ResponsePath[]> {
  const found = new Map<Coordinate, Map<string, ResponsePath>>();
  const root = schema.getRootType(operation.operation)!;
  visitSet(operation.selectionSet, { type: root, concrete: [root], path: [] });
  return new Map([...found].map(([coordinate, paths]) => [coordinate, [...paths.values()]]));

  interface Place {
    readonly type: GraphQLCompositeType;
    readonly concrete: readonly GraphQLObjectType[];
    readonly path: ResponsePath;
  }

  function visitSet(set: SelectionSetNode, place: Place): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition =
          selection.typeCondition && schema.getType(selection.typeCondition.name.value);
        visitSet(
          selection.selectionSet,
          isCompositeType(condition) ? narrow(place, condition) : place,
        );
      }
      if (selection.kind !== Kind.FIELD) continue;

      const { name, alias, selectionSet } = selection;
      const field = fieldOf(schema, place.type, name.value);
      if (field === undefined || name.value.startsWith('__')) continue;
      const path = [...place.path, (alias ?? name).value];
      for (const { name: owner } of new Set([place.type, ...place.concrete])) {
        note(`${owner}.${name.value}`, path);
      }
      const type = getNamedType(field.type);
      if (selectionSet && isCompositeType(type)) {
        visitSet(selectionSet, { type, concrete: possible(type), path });
      }
    }
  }

  function note(coordinate: Coordinate, path: ResponsePath): void {
    const paths = found.get(coordinate) ?? new Map<string, ResponsePath>();
    found.set(coordinate, paths.set(path.join('.'), path));
  }

  function narrow({ concrete, path }: Place, type: GraphQLCompositeType): Place {
    const inside = new Set(possible(type));
    return { type, concrete: concrete.filter((candidate) => inside.has(candidate)), path };
  }

  function possible(type: GraphQLCompositeType): readonly GraphQLObjectType[] {
    return isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  }
}
