import {
  type ArgumentNode,
  type FloatValueNode,
  type GraphQLInputType,
  type IntValueNode,
  isInputObjectType,
  isListType,
  isNonNullType,
  isSpecifiedScalarType,
  Kind,
  type OperationDefinitionNode,
  parseType,
  print,
  type ValueNode,
  type VariableDefinitionNode,
  type VariableNode,
  valueFromAST,
  visit,
} from 'graphql';

/** The variables of a normalised operation, named `v0`, `v1`, … in the order in which they are first used. */
export interface VariableTable {
  readonly definitions: readonly VariableDefinitionNode[];
  /** Normalised names by the names that the client gave. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Values that stood in the document, by normalised name. */
  readonly lifted: Readonly<Record<string, unknown>>;
  /** The node with the client's variables renamed. */
  rename<Node extends ValueNode | ArgumentNode>(node: Node): Node;
  /**
   * The value with its literals turned into variables, as far as they can be. Equal literals of one `place` become one
   * variable: fields that are merged must go on having the same arguments.
   */
  lift(value: ValueNode, type: GraphQLInputType, place: string): ValueNode;
}

/**
 * Own names keep a client's variable from meeting one of the planner's, and let operations that differ only in
 * literals or names share a plan.
 */
export function createVariableTable(operation: OperationDefinitionNode): VariableTable {
  const given = new Map(operation.variableDefinitions?.map((d) => [d.variable.name.value, d]));
  const definitions: VariableDefinitionNode[] = [];
  const renamed = new Map<string, string>();
  const lifted: Record<string, unknown> = {};
  const liftedAt = new Map<string, VariableNode>();
  return { definitions, renamed, lifted, rename, lift };

  function define(definition: Omit<VariableDefinitionNode, 'kind' | 'variable'>): VariableNode {
    const variable = variableNode(`v${definitions.length}`);
    definitions.push({ ...definition, kind: Kind.VARIABLE_DEFINITION, variable });
    return variable;
  }

  function rename<Node extends ValueNode | ArgumentNode>(node: Node): Node {
    return visit(node, { [Kind.VARIABLE]: renameVariable });
  }

  function renameVariable({ name }: VariableNode): VariableNode {
    const known = renamed.get(name.value);
    if (known !== undefined) return variableNode(known);

    const { type, defaultValue } = given.get(name.value)!;
    const variable = define(defaultValue === undefined ? { type } : { type, defaultValue });
    renamed.set(name.value, variable.name.value);
    return variable;
  }

  function lift(value: ValueNode, type: GraphQLInputType, place: string): ValueNode {
    if (value.kind === Kind.VARIABLE) return renameVariable(value);
    const constant = toConstant(value, type);
    if (constant === undefined) return liftInside(value, type, place);

    const key = `${place} ${type} ${print(value)}`;
    const known = liftedAt.get(key);
    if (known !== undefined) return known;

    const variable = define({ type: parseType(String(type), { noLocation: true }) });
    lifted[variable.name.value] = constant;
    liftedAt.set(key, variable);
    return variable;
  }

  function liftInside(value: ValueNode, type: GraphQLInputType, place: string): ValueNode {
    if (isNonNullType(type)) return liftInside(value, type.ofType, place);
    if (isListType(type)) {
      if (value.kind !== Kind.LIST) return liftInside(value, type.ofType, place);
      return { ...value, values: value.values.map((item) => lift(item, type.ofType, place)) };
    }
    if (!isInputObjectType(type) || value.kind !== Kind.OBJECT) return rename(value);

    const known = type.getFields();
    const fields = value.fields.map((field) => ({
      ...field,
      value: lift(field.value, known[field.name.value]!.type, place),
    }));
    return { ...value, fields };
  }
}

function variableNode(name: string): VariableNode {
  return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } };
}

/** The value of a literal, or undefined where parts of it have to become variables of their own. */
function toConstant(value: ValueNode, type: GraphQLInputType): unknown {
  if (hasVariable(value)) return undefined;
  if (isEveryNumberExact(value)) return valueFromAST(value, type);
  const nullable = isNonNullType(type) ? type.ofType : type;
  if (isListType(nullable) || isInputObjectType(nullable)) return undefined;
  return isSpecifiedScalarType(nullable) ? valueFromAST(value, type) : toJson(value);
}

function hasVariable(value: ValueNode): boolean {
  let isFound = false;
  const note = () => {
    isFound = true;
  };
  visit(value, { [Kind.VARIABLE]: note });
  return isFound;
}

function isEveryNumberExact(value: ValueNode): boolean {
  let isExact = true;
  const check = (node: NumberNode) => {
    isExact &&= isExactNumber(node);
  };
  visit(value, { [Kind.INT]: check, [Kind.FLOAT]: check });
  return isExact;
}

type NumberNode = IntValueNode | FloatValueNode;

function isExactNumber({ value }: NumberNode): boolean {
  return String(Number(value)) === value;
}

/** A custom scalar's literal as JSON; numbers keep digits that JavaScript's own would lose. */
function toJson(value: ValueNode): unknown {
  switch (value.kind) {
    case Kind.INT:
    case Kind.FLOAT:
      return isExactNumber(value) ? Number(value.value) : rawJson(value.value);
    case Kind.LIST:
      return value.values.map(toJson);
    case Kind.OBJECT:
      return Object.fromEntries(
        value.fields.map((field) => [field.name.value, toJson(field.value)]),
      );
    case Kind.NULL:
      return null;
    case Kind.VARIABLE:
      return undefined;
    case Kind.STRING:
    case Kind.ENUM:
    case Kind.BOOLEAN:
      return value.value;
  }
}

/** `JSON.stringify` writes the result as it is. */
const { rawJSON: rawJson } = JSON as typeof JSON & { rawJSON(text: string): unknown };
