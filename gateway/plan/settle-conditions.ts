import { type DocumentNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import { answersTo, conditionsIn, isCondition, isIncluded } from '../compile/conditions.ts';
import { EMPTY_PLACEHOLDER } from '../compile/expand.ts';
import { usedVariables } from '../compile/used-variables.ts';

type Variables = Readonly<Record<string, unknown>>;

/** Documents kept for each one with conditions; its further combinations of answers are settled anew. */
const MOST_KEPT = 64;

const settled = new WeakMap<DocumentNode, Map<string, DocumentNode>>();

/**
 * The document without `@skip` and `@include`, as the variables answer them. Equal answers give the same object.
 *
 * The native planner shares fetches between selections under different conditions and then wants for one what only the
 * other needs. It also sends apart what could go together. Without conditions it does neither.
 */
export function settleConditions(document: DocumentNode, variables: Variables): DocumentNode {
  const conditions = conditionsIn(document);
  if (conditions.length === 0) return document;

  const answers = answersTo(conditions, variables);
  const variants = settled.get(document) ?? new Map<string, DocumentNode>();
  settled.set(document, variants);
  const known = variants.get(answers);
  if (known !== undefined) return known;

  const variant = settle(document, variables);
  if (variants.size < MOST_KEPT) variants.set(answers, variant);
  return variant;
}

function settle(document: DocumentNode, variables: Variables): DocumentNode {
  const definitions = document.definitions.map((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return definition;
    const selectionSet = settleSet(definition.selectionSet, variables);
    const variableDefinitions = usedVariables(selectionSet, definition);
    return { ...definition, selectionSet, variableDefinitions };
  });
  return { ...document, definitions };
}

function settleSet(set: SelectionSetNode, variables: Variables): SelectionSetNode {
  const selections = settleSelections(set, variables);
  return { ...set, selections: selections.length > 0 ? selections : [EMPTY_PLACEHOLDER] };
}

function settleSelections(set: SelectionSetNode, variables: Variables): readonly SelectionNode[] {
  return set.selections.flatMap((selection): readonly SelectionNode[] => {
    if (!isIncluded(selection.directives, variables)) return [];
    const directives = (selection.directives ?? []).filter(({ name }) => !isCondition(name.value));
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [{ ...selection, directives }];
    if (selection.kind === Kind.FIELD) {
      const { selectionSet } = selection;
      const inner = selectionSet && { selectionSet: settleSet(selectionSet, variables) };
      return [{ ...selection, directives, ...inner }];
    }

    const selections = settleSelections(selection.selectionSet, variables);
    if (selection.typeCondition === undefined && directives.length === 0) return selections;
    if (selections.length === 0) return [];
    return [{ ...selection, directives, selectionSet: { ...selection.selectionSet, selections } }];
  });
}
