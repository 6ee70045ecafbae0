import {
  type DocumentNode,
  executeSync,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  type SelectionNode,
} from 'graphql';
import type { Tree } from './tree.ts';

/** Answers what an operation asks of the schema itself, from the view that this caller has of it. */
export function introspect(
  document: DocumentNode,
  schema: GraphQLSchema,
  variables: Readonly<Record<string, unknown>>,
): { readonly data: Tree; readonly errors: readonly GraphQLFormattedError[] } {
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return { data: {}, errors: [] };
  const selections = operation.selectionSet.selections.flatMap(onlyIntrospection);
  if (selections.length === 0) return { data: {}, errors: [] };

  const selectionSet = { kind: Kind.SELECTION_SET, selections } as const;
  const asked = { ...document, definitions: [{ ...operation, selectionSet }] };
  const { data, errors = [] } = executeSync({
    schema,
    document: asked,
    variableValues: { ...variables },
  });
  return { data: { ...data }, errors: errors.map((error) => error.toJSON()) };
}

function onlyIntrospection(selection: SelectionNode): readonly SelectionNode[] {
  if (selection.kind === Kind.FIELD) {
    return selection.name.value === '__schema' || selection.name.value === '__type'
      ? [selection]
      : [];
  }
  if (selection.kind !== Kind.INLINE_FRAGMENT) return [];
  const selections = selection.selectionSet.selections.flatMap(onlyIntrospection);
  if (selections.length === 0) return [];
  return [{ ...selection, selectionSet: { kind: Kind.SELECTION_SET, selections } }];
}
