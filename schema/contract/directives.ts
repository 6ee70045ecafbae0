import { type ConstDirectiveNode, type FieldDefinitionNode, Kind } from 'graphql';

/** A definition that may carry directives. */
export interface WithDirectives {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

export function hasDirective(node: WithDirectives, name: string): boolean {
  return directiveOf(node, name) !== undefined;
}

function directiveOf(node: WithDirectives, name: string): ConstDirectiveNode | undefined {
  return node.directives?.find((directive) => directive.name.value === name);
}

/** An enum or string argument of a directive, as text. */
export function argumentOf(
  node: WithDirectives,
  directive: string,
  argument: string,
): string | undefined {
  const found = directiveOf(node, directive);
  return found && argumentIn(found, argument);
}

/** An enum or string argument of one directive, as text; undefined when it isn't given. */
export function argumentIn(directive: ConstDirectiveNode, argument: string): string | undefined {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.ENUM || value?.kind === Kind.STRING ? value.value : undefined;
}

/**
 * The scopes that a field asks for, all of them needed.
 *
 * @throws Error when they offer a choice: one list is what a reader can check.
 */
export function scopesOf(field: FieldDefinitionNode): readonly string[] {
  const value = directiveOf(field, 'requiresScopes')?.arguments?.[0]?.value;
  if (value === undefined) return [];
  const lists = value.kind === Kind.LIST ? value.values : [];
  const [only] = lists;
  if (lists.length !== 1 || only?.kind !== Kind.LIST) {
    throw new Error(`${field.name.value}: @requiresScopes must hold one list of scopes`);
  }
  return only.values.flatMap((scope) => (scope.kind === Kind.STRING ? [scope.value] : []));
}
