import {
  type ASTNode,
  Kind,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
  visit,
} from 'graphql';

/** The definitions of those variables of an operation that a part of it uses, in their order. */
export function usedVariables(
  part: ASTNode,
  { variableDefinitions = [] }: Pick<OperationDefinitionNode, 'variableDefinitions'>,
): readonly VariableDefinitionNode[] {
  const used = new Set<string>();
  visit(part, { [Kind.VARIABLE]: ({ name }) => void used.add(name.value) });
  return variableDefinitions.filter(({ variable }) => used.has(variable.name.value));
}
