import {
  type DirectiveNode,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

const known = new WeakMap<DocumentNode, readonly string[]>();

/** The variables that `@skip` and `@include` of an expanded operation ask. */
export function conditionsIn(document: DocumentNode): readonly string[] {
  const conditions = known.get(document) ?? [
    ...new Set(
      operationsOf(document).flatMap(({ selectionSet }) => [...conditionNames(selectionSet)]),
    ),
  ];
  known.set(document, conditions);
  return conditions;
}

/** What the variables answer to these conditions, as a text. */
export function answersTo(conditions: readonly string[], variables: Variables): string {
  let answers = '';
  for (const name of conditions) answers += variables[name] === true ? '1' : '0';
  return answers;
}

/** Whether the variables let a selection be made. */
export function isIncluded(
  directives: readonly DirectiveNode[] = [],
  variables: Variables,
): boolean {
  return directives.every(({ name, arguments: given = [] }) => {
    if (!isCondition(name.value)) return true;
    const value = given[0]?.value;
    const answer =
      value?.kind === Kind.VARIABLE
        ? variables[value.name.value] === true
        : value?.kind === Kind.BOOLEAN && value.value;
    return answer === (name.value === 'include');
  });
}

export function isCondition(directive: string): boolean {
  return directive === 'skip' || directive === 'include';
}

export function operationsOf({ definitions }: DocumentNode): readonly OperationDefinitionNode[] {
  return definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}

function* conditionNames(set: SelectionSetNode): Iterable<string> {
  for (const selection of set.selections) {
    for (const { arguments: given = [], name } of selection.directives ?? []) {
      const value = given[0]?.value;
      if (isCondition(name.value) && value?.kind === Kind.VARIABLE) yield value.name.value;
    }
    if (selection.kind !== Kind.FRAGMENT_SPREAD && selection.selectionSet) {
      yield* conditionNames(selection.selectionSet);
    }
  }
}
