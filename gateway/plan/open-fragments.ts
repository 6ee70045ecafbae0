import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** The document with the selections of named fragments where they are spread, each time as nodes of their own. */
export function openFragments(document: DocumentNode): DocumentNode {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  }
  if (fragments.size === 0) return document;

  const definitions = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? [{ ...definition, selectionSet: openSet(definition.selectionSet) }]
      : [],
  );
  return { ...document, definitions };

  function openSet(set: SelectionSetNode): SelectionSetNode {
    return { ...set, selections: set.selections.map(open) };
  }

  function open(selection: SelectionNode): SelectionNode {
    if (selection.kind === Kind.FIELD) {
      const { selectionSet } = selection;
      return { ...selection, ...(selectionSet && { selectionSet: openSet(selectionSet) }) };
    }
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return { ...selection, selectionSet: openSet(selection.selectionSet) };
    const { directives, typeCondition, selectionSet } = fragments.get(selection.name.value)!;
    return {
      kind: Kind.INLINE_FRAGMENT,
      typeCondition,
      directives: [...(selection.directives ?? []), ...(directives ?? [])],
      selectionSet: openSet(selectionSet),
    };
  }
}
