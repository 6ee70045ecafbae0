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
import { USE_MODES, type UseMode } from '../../schema/contract/agreement.ts';
import { type Coordinate, stringArgument } from './directives.ts';
import { fieldOf } from './fields.ts';
import type { ResponsePath } from './selections.ts';
import type { Supergraph } from './supergraph.ts';

/** A coordinate that an argument touches without reading it, as its `@uses` says. */
export interface Use {
  readonly coordinate: Coordinate;
  readonly mode: UseMode;
  /** The field that carries the argument. */
  readonly path: ResponsePath;
}

interface GivenArgument {
  readonly coordinate: Coordinate;
  readonly type: GraphQLInputType;
  readonly value: ValueNode;
  readonly path: ResponsePath;
}

/** Prepares an operation's arguments; the answer lists what they use once the variables are known. */
export function createUseLister(operation: OperationDefinitionNode, supergraph: Supergraph) {
  const given = [...listArguments(operation, supergraph)];

  return function listUses(variables: Readonly<Record<string, unknown>>): readonly Use[] {
    const found = new Map<string, Use>();
    for (const { coordinate, type, value, path } of given) {
      const content = valueFromASTUntyped(value, { ...variables });
      for (const use of usesOf(content, { coordinate, type, path }, supergraph)) {
        found.set(`${use.coordinate} ${use.mode} ${use.path.join('.')}`, use);
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
          const coordinate = `${owner}.${field.name}(${name.value}:)`;
          yield { coordinate, type, value, path: here };
        }
      }
      const type = getNamedType(field.type);
      if (selection.selectionSet && isCompositeType(type)) {
        yield* ofSet(selection.selectionSet, type, here);
      }
    }
  }
}

function* usesOf(
  content: unknown,
  place: {
    readonly coordinate: Coordinate;
    readonly type: GraphQLInputType;
    readonly path: ResponsePath;
  },
  supergraph: Supergraph,
): Iterable<Use> {
  if (content === undefined) return;
  const { coordinate, path } = place;
  yield* declaredUses(coordinate, path, supergraph);

  const type = getNamedType(place.type);
  for (const item of Array.isArray(content) ? content.flat(Number.POSITIVE_INFINITY) : [content]) {
    if (isEnumType(type)) yield* declaredUses(`${type.name}.${item}`, path, supergraph);
    if (!isInputObjectType(type) || item === null || typeof item !== 'object') continue;
    for (const field of Object.values(type.getFields())) {
      const inner = { coordinate: `${type.name}.${field.name}`, type: field.type, path };
      yield* usesOf((item as Record<string, unknown>)[field.name], inner, supergraph);
    }
  }
}

function* declaredUses(
  coordinate: Coordinate,
  path: ResponsePath,
  { directivesAt }: Supergraph,
): Iterable<Use> {
  for (const directive of directivesAt(coordinate)) {
    if (directive.name.value !== 'uses') continue;
    const used = stringArgument(directive, 'coordinate');
    const mode = USE_MODES.find((known) => known === stringArgument(directive, 'mode'));
    if (used !== undefined && mode !== undefined) yield { coordinate: used, mode, path };
  }
}
