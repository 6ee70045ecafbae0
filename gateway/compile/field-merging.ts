import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  type ObjectValueNode,
  print,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { ApiError } from '../../schema/contract/errors.ts';
import { operationsOf } from './conditions.ts';
import { fieldOf } from './fields.ts';

interface Parent {
  readonly set: SelectionSetNode;
  readonly type: GraphQLCompositeType;
}

interface Selected {
  readonly node: FieldNode;
  readonly parent: GraphQLCompositeType;
  readonly type: GraphQLOutputType;
}

type Conflict = 'types' | 'fields or arguments';

/**
 * Errors for fields that can't be merged under their response key. The rest of the validation must have passed.
 *
 * graphql-js compares every two fields of a key. Here each is compared with the first one alone: what a key selects
 * must have one shape whatever the object is, and be one field with one set of arguments for each type of object.
 *
 * @throws ApiError OPERATION_TOO_COMPLEX when that takes more than `maxComparisons`.
 * @see GraphQL specification, section 5.3.2: Field Selection Merging.
 */
export function findMergeConflicts(
  document: DocumentNode,
  schema: GraphQLSchema,
  maxComparisons: number,
): readonly GraphQLError[] {
  const fragments = fragmentsOf(document);
  const errors: GraphQLError[] = [];
  const compared = new Set<string>();
  const identities = new Map<SelectionSetNode, number>();
  let comparisons = 0;
  for (const { operation, selectionSet } of operationsOf(document)) {
    const parents = [{ set: selectionSet, type: schema.getRootType(operation)! }];
    requireOneShape(parents);
    requireOneField(parents);
  }
  return errors;

  function requireOneShape(parents: readonly Parent[]): void {
    for (const fields of groupByKey(parents)) {
      const shape = shapeOf(fields[0]!.type);
      requireAlike(fields, 'types', ({ type }) => shapeOf(type) === shape);
      const below = fields.flatMap(toParent);
      if (below.length > 0) requireOneShape(below);
    }
  }

  function requireOneField(parents: readonly Parent[]): void {
    const identity = parents.map(({ set }) => identityOf(set)).join();
    if (compared.has(identity)) return;
    compared.add(identity);
    for (const fields of groupByKey(parents)) {
      for (const meeting of groupByObject(fields)) {
        const meaning = meaningOf(meeting[0]!.node);
        requireAlike(meeting, 'fields or arguments', ({ node }) => meaningOf(node) === meaning);
        const below = meeting.flatMap(toParent);
        if (below.length > 0) requireOneField(below);
      }
    }
  }

  function requireAlike(
    fields: readonly Selected[],
    what: Conflict,
    isAlike: (field: Selected) => boolean,
  ): void {
    comparisons += fields.length;
    if (comparisons > maxComparisons) throw new ApiError('OPERATION_TOO_COMPLEX');
    const other = errors.length === 0 && fields.find((field) => !isAlike(field));
    if (other) errors.push(toError(fields[0]!.node, other.node, what));
  }

  function groupByKey(parents: readonly Parent[]): Iterable<readonly Selected[]> {
    const groups = new Map<string, Selected[]>();
    const spread = new Set<string>();
    for (const parent of parents) collect(parent, groups, spread);
    return groups.values();
  }

  function collect(
    { set, type }: Parent,
    groups: Map<string, Selected[]>,
    spread: Set<string>,
  ): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const definition = fieldOf(schema, type, selection.name.value);
        if (definition === undefined) continue;
        const key = (selection.alias ?? selection.name).value;
        const field = { node: selection, parent: type, type: definition.type };
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [field]);
        else group.push(field);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment === undefined) continue;
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(selection.name.value)) continue;
        spread.add(selection.name.value);
      }
      const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
      const inside = isCompositeType(condition) ? condition : type;
      collect({ set: fragment.selectionSet, type: inside }, groups, spread);
    }
  }

  function identityOf(set: SelectionSetNode): number {
    const known = identities.get(set) ?? identities.size;
    identities.set(set, known);
    return known;
  }
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
}

/** The fields that one object can answer together: those of its own type with those of every wider one. */
function groupByObject(fields: readonly Selected[]): Iterable<readonly Selected[]> {
  const [first] = fields;
  if (fields.every(({ parent }) => parent === first!.parent)) return [fields];
  const wide = fields.filter(({ parent }) => !isObjectType(parent));
  const narrow = fields.filter(({ parent }) => isObjectType(parent));
  if (narrow.length === 0) return [wide];
  const byType = Map.groupBy(narrow, ({ parent }) => parent);
  return [...byType.values()].map((own) => [...wide, ...own]);
}

function toParent({ node, type }: Selected): readonly Parent[] {
  const named = getNamedType(type);
  return node.selectionSet && isCompositeType(named)
    ? [{ set: node.selectionSet, type: named }]
    : [];
}

/** Lists, nullability and the name of a leaf: what answers under one key must share. */
function shapeOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  return isCompositeType(named) ? String(type).replace(named.name, '*') : String(type);
}

const meanings = new WeakMap<FieldNode, string>();

/** The field and its arguments, as a text that doesn't depend on their order. */
function meaningOf(node: FieldNode): string {
  const known = meanings.get(node);
  if (known !== undefined) return known;
  const given = (node.arguments ?? []).map((argument) => print(inOrder(argument))).sort();
  const meaning = `${node.name.value}(${given.join()})`;
  meanings.set(node, meaning);
  return meaning;
}

function inOrder<Node extends ASTNode>(node: Node): Node {
  return visit(node, {
    [Kind.OBJECT]: {
      leave: (object: ObjectValueNode) => {
        const fields = object.fields.toSorted((one, other) =>
          one.name.value < other.name.value ? -1 : 1,
        );
        return { ...object, fields };
      },
    },
  });
}

function toError(one: FieldNode, other: FieldNode, what: Conflict): GraphQLError {
  const key = (one.alias ?? one.name).value;
  const advice = 'Use different aliases to fetch both.';
  return new GraphQLError(`Fields "${key}" conflict: they have different ${what}. ${advice}`, {
    nodes: [one, other],
  });
}
