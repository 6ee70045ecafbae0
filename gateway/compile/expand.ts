import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { isCondition } from './conditions.ts';
import { fieldOf } from './fields.ts';
import type { VariableTable } from './variables.ts';

/** Stands where an object's selections are all gone; it is never answered. */
export const EMPTY_PLACEHOLDER: FieldNode = {
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: '__typename' },
  directives: [
    {
      kind: Kind.DIRECTIVE,
      name: { kind: Kind.NAME, value: 'skip' },
      arguments: [
        {
          kind: Kind.ARGUMENT,
          name: { kind: Kind.NAME, value: 'if' },
          value: { kind: Kind.BOOLEAN, value: true },
        },
      ],
    },
  ],
};

/**
 * The operation without named fragments, without `@skip` and `@include` whose answer the document gives, and
 * without fragments that change nothing. Where nothing is left of an object's selections a skipped `__typename`
 * stands for them, since GraphQL has no empty selection.
 */
export function expandOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  parts: { readonly schema: GraphQLSchema; readonly variables: VariableTable },
): SelectionSetNode {
  const { schema, variables } = parts;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition);
  }
  const root = schema.getRootType(operation.operation)!;
  return selectionSet(expand(operation.selectionSet, root, ''));

  /** `path`: the response keys from the root. */
  function expand(
    set: SelectionSetNode,
    parent: GraphQLCompositeType,
    path: string,
  ): SelectionNode[] {
    const expanded = set.selections.flatMap((selection) =>
      expandSelection(selection, parent, path),
    );
    return withoutRepeatedLeaves(expanded);
  }

  function expandSelection(
    selection: SelectionNode,
    parent: GraphQLCompositeType,
    path: string,
  ): SelectionNode[] {
    const directives = foldDirectives(selection.directives);
    if (directives === null) return [];
    if (selection.kind === Kind.FIELD)
      return [expandField(selection, directives, { parent, path })];

    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection;
    const { typeCondition } = fragment;
    const type = typeCondition ? schema.getType(typeCondition.name.value) : parent;
    if (!isCompositeType(type)) return [];

    const inner = expand(fragment.selectionSet, type, path);
    if (inner.length === 0) return [];
    if (type === parent && directives.length === 0) return inner;
    return [inlineFragment(inner, { directives, ...(typeCondition && { typeCondition }) })];
  }

  function expandField(
    field: FieldNode,
    directives: readonly DirectiveNode[],
    { parent, path }: { readonly parent: GraphQLCompositeType; readonly path: string },
  ): FieldNode {
    const here = `${path}.${(field.alias ?? field.name).value}`;
    const definition = fieldOf(schema, parent, field.name.value);
    const types = new Map(definition?.args.map(({ name, type }) => [name, type]));
    const inner = field.selectionSet;
    const type = definition && getNamedType(definition.type);
    return {
      kind: Kind.FIELD,
      ...(field.alias && field.alias.value !== field.name.value && { alias: field.alias }),
      name: field.name,
      directives,
      arguments: (field.arguments ?? []).map((argument) => ({
        ...argument,
        value: variables.lift(
          argument.value,
          types.get(argument.name.value)!,
          `${here}(${argument.name.value}:)`,
        ),
      })),
      ...(inner &&
        isCompositeType(type) && { selectionSet: selectionSet(expand(inner, type, here)) }),
    };
  }

  /** The directives that only the variables can answer, or null when the selection is never made. */
  function foldDirectives(directives: readonly DirectiveNode[] = []): DirectiveNode[] | null {
    const kept: DirectiveNode[] = [];
    for (const directive of directives) {
      const condition = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
      if (isCondition(directive.name.value) && condition?.kind === Kind.BOOLEAN) {
        if (condition.value === (directive.name.value === 'skip')) return null;
        continue;
      }
      kept.push({ ...directive, arguments: (directive.arguments ?? []).map(variables.rename) });
    }
    return kept;
  }
}

function withoutRepeatedLeaves(selections: readonly SelectionNode[]): SelectionNode[] {
  const seen = new Set<string>();
  return selections.filter((selection) => {
    if (selection.kind !== Kind.FIELD || selection.selectionSet || selection.directives?.length)
      return true;
    const key = selection.alias?.value ?? selection.name.value;
    return !seen.has(key) && seen.add(key);
  });
}

function selectionSet(selections: readonly SelectionNode[]): SelectionSetNode {
  return {
    kind: Kind.SELECTION_SET,
    selections: selections.length > 0 ? selections : [EMPTY_PLACEHOLDER],
  };
}

function inlineFragment(
  selections: readonly SelectionNode[],
  rest: Pick<InlineFragmentNode, 'directives' | 'typeCondition'>,
): InlineFragmentNode {
  return { kind: Kind.INLINE_FRAGMENT, ...rest, selectionSet: selectionSet(selections) };
}
