import {
  type GraphQLCompositeType,
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql';
import type { Use as ContractUse } from '../../schema/contract/decide-use.ts';
import { usesAt } from '../../schema/contract/use-reader.ts';
import type { Coordinate } from './directives.ts';
import { fieldOf } from './fields.ts';
import type { ResponsePath } from './selections.ts';
import type { Supergraph } from './supergraph.ts';

/** A coordinate that an argument touches without reading it, as its `@uses` says. */
export interface Use extends ContractUse {
  /** The field that carries the argument, of every type that can stand there. */
  readonly field: Coordinate;
  readonly path: ResponsePath;
}

/** An argument, or a part of one. */
interface Place extends Pick<Use, 'field' | 'path'> {
  readonly coordinate: Coordinate;
  readonly type: GraphQLInputType;
}

interface GivenArgument extends Place {
  readonly value: ValueNode;
}

/** Prepares an operation's arguments; the answer lists what they use once the variables are known. */
export function createUseLister(operation: OperationDefinitionNode, supergraph: Supergraph) {
  const given = [...listArguments(operation, supergraph)];

  return function listUses(variables: Readonly<Record<string, unknown>>): readonly Use[] {
    const found = new Map<string, Use>();
    for (const { value, ...place } of given) {
      const content = valueFromASTUntyped(value, { ...variables });
      for (const use of usesOf(content, place, supergraph)) {
        const { coordinate, mode, field, path } = use;
        found.set(`${coordinate} ${mode} ${field} ${path.join('.')}`, use);
      }
    }
    return [...found.values()];
  };
}

function* listArguments(
  operation: OperationDefinitionNode,
  { schema, possibleTypes }: Supergraph,
): Iterable<GivenArgument> {
  yield* ofSet(operation.selectionSet, schema.getRootType(operation.operation)!, []);

  function* ofSet(
    set: SelectionSetNode,
    parent: GraphQLCompositeType,
    path: ResponsePath,
  ): Iterable<GivenArgument> {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition =
          selection.typeCondition && schema.getType(selection.typeCondition.name.value);
        yield* ofSet(selection.selectionSet, isCompositeType(condition) ? condition : parent, path);
      }
      if (selection.kind !== Kind.FIELD) continue;

      const field = fieldOf(schema, parent, selection.name.value);
      if (field === undefined) continue;
      const here = [...path, (selection.alias ?? selection.name).value];
      for (const { name, value } of selection.arguments ?? []) {
        const type = field.args.find((argument) => argument.name === name.value)?.type;
        if (type === undefined) continue;
        // Every type behind an interface may use what it likes.
        for (const owner of possibleTypes(parent.name)) {
          const carrier = `${owner}.${field.name}`;
          const coordinate = `${carrier}(${name.value}:)`;
          yield { coordinate, type, value, field: carrier, path: here };
        }
      }
      const type = getNamedType(field.type);
      if (selection.selectionSet && isCompositeType(type)) {
        yield* ofSet(selection.selectionSet, type, here);
      }
    }
  }
}

function* usesOf(content: unknown, place: Place, supergraph: Supergraph): Iterable<Use> {
  if (content === undefined) return;
  const { field, path } = place;
  yield* usesDeclared(place.coordinate);

  const type = getNamedType(place.type);
  for (const item of Array.isArray(content) ? content.flat(Number.POSITIVE_INFINITY) : [content]) {
    if (isEnumType(type)) yield* usesDeclared(`${type.name}.${item}`);
    if (!isInputObjectType(type) || item === null || typeof item !== 'object') continue;
    for (const inner of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${inner.name}`;
      const given = (item as Record<string, unknown>)[inner.name];
      yield* usesOf(given, { coordinate, type: inner.type, field, path }, supergraph);
    }
  }

  function usesDeclared(coordinate: Coordinate): readonly Use[] {
    const directives = supergraph.directivesAt(coordinate);
    return usesAt({ directives }).map((use) => ({ ...use, field, path }));
  }
}
