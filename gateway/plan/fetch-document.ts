import {
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { isInterfaceObject, stringArgument } from '../compile/directives.ts';
import { fieldOf } from '../compile/fields.ts';
import type { Supergraph } from '../compile/supergraph.ts';
import { type FetchKeys, fetchKeysOf, responseKeyOf } from './fetch-keys.ts';
import { objectsOf } from './object-types.ts';

/**
 * The documents to plan, in the order in which they must run: the fields that subgraphs answer, under the names that
 * the fetches use. A mutation gives one for each of its fields, since one must be complete before the next begins;
 * an operation that asks for nothing but the schema gives none.
 */
export function toFetchDocuments(
  document: DocumentNode,
  supergraph: Supergraph,
): readonly DocumentNode[] {
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [];

  const { schema } = supergraph;
  const root = schema.getRootType(operation.operation)!;
  const context = { supergraph, schema, keys: fetchKeysOf(document, schema) };
  const selections = toFetchSelections(
    operation.selectionSet,
    { type: root, objects: [root] },
    context,
  ).filter((selection) => !isIntrospection(selection));
  if (selections.length === 0) return [];
  if (operation.operation !== 'mutation') return [withSelections(operation, selections)];
  return toDeeds(selections).map((deed) => withSelections(operation, deed));
}

interface Context {
  readonly supergraph: Supergraph;
  readonly schema: GraphQLSchema;
  readonly keys: FetchKeys;
}

/** Where selections stand: what the text says the object is, and what it can be. */
interface Place {
  readonly type: GraphQLCompositeType;
  readonly objects: readonly GraphQLObjectType[];
}

/**
 * The selections under the fetches' names. Fragments that can't apply are left out, and those that change nothing
 * opened: the native planner finds no way through some of either.
 */
function toFetchSelections(
  set: SelectionSetNode,
  place: Place,
  context: Context,
): readonly SelectionNode[] {
  return set.selections.flatMap((selection): readonly SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return [toFetchField(selection, place, context)];
    if (selection.kind !== Kind.INLINE_FRAGMENT) return [];

    const inside = narrow(place, selection.typeCondition, context.schema);
    if (inside.objects.length === 0) return [];
    const opened = isObjectType(place.type) ? place : inside;
    const selections = toFetchSelections(selection.selectionSet, opened, context);
    if (opened === place || selections.length === 0) return selections;
    return [{ ...selection, selectionSet: { kind: Kind.SELECTION_SET, selections } }];
  });
}

function narrow(place: Place, condition: NamedTypeNode | undefined, schema: GraphQLSchema): Place {
  const type = condition && schema.getType(condition.name.value);
  if (!isCompositeType(type)) return place;
  const possible = objectsOf(type, schema);
  return { type, objects: place.objects.filter((object) => possible.includes(object)) };
}

function toFetchField(field: FieldNode, { type: parent }: Place, context: Context): FieldNode {
  const { alias: _, selectionSet, ...rest } = field;
  const key = context.keys.get(field);
  const type = getNamedType(fieldOf(context.schema, parent, field.name.value)?.type);
  return {
    ...rest,
    ...(key !== undefined &&
      key !== field.name.value && { alias: { kind: Kind.NAME, value: key } }),
    ...(selectionSet &&
      isCompositeType(type) && { selectionSet: toFetchSet(selectionSet, type, context) }),
  };
}

function toFetchSet(
  set: SelectionSetNode,
  type: GraphQLCompositeType,
  context: Context,
): SelectionSetNode {
  const objects = objectsOf(type, context.schema);
  const wanted = toFetchSelections(set, { type, objects }, context);
  const selections = [...keyOfInterfaceObject(type, context), ...wanted];
  // An object of which nothing else is wanted: whether it exists still is.
  return { ...set, selections: selections.length > 0 ? selections : [TYPENAME] };
}

/** The native planner doesn't always ask for the key by which an interface object's real type is found. */
function keyOfInterfaceObject(
  type: GraphQLCompositeType,
  { supergraph, schema }: Context,
): readonly SelectionNode[] {
  if (isObjectType(type)) return [];
  const join = supergraph.directivesAt(type.name).find(isInterfaceObject);
  const subgraph = join && supergraph.graphName(stringArgument(join, 'graph') ?? '');
  const [key] = subgraph === undefined ? [] : supergraph.keysOf(type.name, subgraph);
  return (key?.selections ?? []).filter(
    (selection) =>
      selection.kind === Kind.FIELD && fieldOf(schema, type, selection.name.value) !== undefined,
  );
}

function isIntrospection(selection: SelectionNode): boolean {
  return selection.kind === Kind.FIELD && selection.name.value.startsWith('__');
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/** Selections of a mutation, one deed each, those with the same key together. */
function toDeeds(selections: readonly SelectionNode[]): readonly (readonly SelectionNode[])[] {
  const deeds = new Map<string, SelectionNode[]>();
  for (const selection of selections.flatMap(splitFragment)) {
    const key = keyInside(selection);
    deeds.set(key, [...(deeds.get(key) ?? []), selection]);
  }
  return [...deeds.values()];
}

function splitFragment(selection: SelectionNode): readonly SelectionNode[] {
  if (selection.kind !== Kind.INLINE_FRAGMENT) return [selection];
  return selection.selectionSet.selections.flatMap(splitFragment).map((inner) => ({
    ...selection,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [inner] },
  }));
}

function keyInside(selection: SelectionNode): string {
  if (selection.kind === Kind.FIELD) return responseKeyOf(selection);
  if (selection.kind === Kind.FRAGMENT_SPREAD) return selection.name.value;
  return keyInside(selection.selectionSet.selections[0]!);
}

function withSelections(
  operation: OperationDefinitionNode,
  selections: readonly SelectionNode[],
): DocumentNode {
  const definition: DefinitionNode = {
    ...operation,
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
  return { kind: Kind.DOCUMENT, definitions: [definition] };
}
