import {
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { type FetchKeys, fetchKeysOf, responseKeyOf } from './fetch-keys.ts';

/**
 * The documents to plan, in the order in which they must run: the fields that subgraphs answer, under the names that
 * the fetches use. A mutation gives one for each of its fields, since one must be complete before the next begins;
 * an operation that asks for nothing but the schema gives none.
 */
export function toFetchDocuments(
  document: DocumentNode,
  schema: GraphQLSchema,
): readonly DocumentNode[] {
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return [];

  const keys = fetchKeysOf(document, schema);
  const selections = toFetchSelections(operation.selectionSet, keys, true);
  if (selections.length === 0) return [];
  if (operation.operation !== 'mutation') return [withSelections(operation, selections)];
  return toDeeds(selections).map((deed) => withSelections(operation, deed));
}

function toFetchSelections(
  set: SelectionSetNode,
  keys: FetchKeys,
  isRoot: boolean,
): readonly SelectionNode[] {
  return set.selections.flatMap((selection): SelectionNode[] => {
    if (selection.kind === Kind.FIELD) {
      if (isRoot && selection.name.value.startsWith('__')) return [];
      return [toFetchField(selection, keys)];
    }
    if (selection.kind !== Kind.INLINE_FRAGMENT) return [];
    const selections = toFetchSelections(selection.selectionSet, keys, isRoot);
    if (selections.length === 0) return [];
    return [{ ...selection, selectionSet: { kind: Kind.SELECTION_SET, selections } }];
  });
}

function toFetchField(field: FieldNode, keys: FetchKeys): FieldNode {
  const { alias: _, selectionSet, ...rest } = field;
  const key = keys.get(field);
  const selections = selectionSet ? toFetchSelections(selectionSet, keys, false) : [];
  return {
    ...rest,
    ...(key !== undefined &&
      key !== field.name.value && { alias: { kind: Kind.NAME, value: key } }),
    ...(selectionSet && {
      selectionSet: {
        kind: Kind.SELECTION_SET,
        // An object of which nothing else is wanted: whether it exists still is.
        selections: selections.length > 0 ? selections : [TYPENAME],
      },
    }),
  };
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
