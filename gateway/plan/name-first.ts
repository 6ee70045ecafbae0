import { type DocumentNode, Kind, type SelectionNode, type SelectionSetNode, visit } from 'graphql';

/**
 * The operation with every `__typename` ahead of the fields beside it, so that whoever reads the answer knows the type
 * of an object before its fields. Operations that have it so are given back as they are.
 */
export function nameFirst(document: DocumentNode): DocumentNode {
  return visit(document, { [Kind.SELECTION_SET]: { enter: putNameFirst } });
}

function putNameFirst(set: SelectionSetNode): SelectionSetNode | undefined {
  const at = set.selections.findIndex(isName);
  if (at <= 0) return undefined;
  const selections = [set.selections[at]!, ...set.selections.toSpliced(at, 1)];
  return { ...set, selections };
}

function isName(selection: SelectionNode): boolean {
  return (
    selection.kind === Kind.FIELD &&
    selection.name.value === '__typename' &&
    selection.alias === undefined
  );
}
