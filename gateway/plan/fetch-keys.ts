import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionSetNode,
} from 'graphql';
import { fieldOf } from '../compile/fields.ts';

/** The key under which the subgraphs' answers hold each selected field. */
export type FetchKeys = ReadonlyMap<FieldNode, string>;

const known = new WeakMap<DocumentNode, FetchKeys>();

/**
 * Names each selected field for the fetches by what it is, not by the client's alias: the field's own name, or an
 * alias of ours when the same name could stand for something else. A client's alias can then never meet a key or a
 * required field that the planner adds, and values asked for twice are fetched once. Documents with the same text
 * get the same names.
 */
export function fetchKeysOf(document: DocumentNode, schema: GraphQLSchema): FetchKeys {
  const keys = known.get(document) ?? nameFields(document, schema);
  known.set(document, keys);
  return keys;
}

function nameFields(document: DocumentNode, schema: GraphQLSchema): FetchKeys {
  const keys = new Map<FieldNode, string>();
  const aliases = new Map<string, string>();
  const plainTypes = new Map<string, string>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    nameSet(
      definition.selectionSet,
      schema.getRootType(definition.operation)!,
      isMutation(definition),
    );
  }
  return keys;

  function nameSet(
    set: SelectionSetNode,
    parent: GraphQLCompositeType,
    keepsAliases = false,
  ): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const { typeCondition } = selection;
        const type = typeCondition ? schema.getType(typeCondition.name.value) : parent;
        nameSet(selection.selectionSet, isCompositeType(type) ? type : parent, keepsAliases);
      }
      if (selection.kind !== Kind.FIELD) continue;

      const field = fieldOf(schema, parent, selection.name.value);
      if (field === undefined) continue;
      keys.set(selection, keepsAliases ? responseKeyOf(selection) : keyOf(selection, field));
      const type = getNamedType(field.type);
      if (selection.selectionSet && isCompositeType(type)) nameSet(selection.selectionSet, type);
    }
  }

  function keyOf(node: FieldNode, field: GraphQLField<unknown, unknown>): string {
    const name = node.name.value;
    const type = responseShapeOf(field.type);
    // A null goes up through one alias of an object and not through the other, so objects aren't shared.
    const alone = node.selectionSet && node.alias ? node.alias.value : '';
    if (field.args.length === 0 && alone === '') {
      const plainType = plainTypes.get(name) ?? type;
      plainTypes.set(name, plainType);
      if (plainType === type) return name;
    }
    const meaning = `${alone} ${name} ${type} ${(node.arguments ?? []).map(print).sort()}`;
    const alias = aliases.get(meaning) ?? `k${aliases.size}_${name}`;
    aliases.set(meaning, alias);
    return alias;
  }
}

/**
 * What two fields with one response key must have in common: lists, nullability and the name of a leaf. Objects may
 * differ, and do where a fragment on an interface meets one on a type that implements it.
 */
function responseShapeOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  return isCompositeType(named) ? String(type).replace(named.name, '*') : String(type);
}

/** Two fields of a mutation are two deeds, even when they look the same. */
function isMutation({ operation }: OperationDefinitionNode): boolean {
  return operation === 'mutation';
}

/** The key under which the client awaits a field. */
export function responseKeyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}
