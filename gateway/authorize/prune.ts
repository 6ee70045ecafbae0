import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { ResponsePath } from '../compile/selections.ts';
import { usedVariables } from '../compile/used-variables.ts';
import type { Refusal } from './authorize.ts';

/** Every `Type.field` that one selection can stand for. */
export type Coordinates = readonly string[];

export interface Selected {
  readonly coordinates: Coordinates;
  readonly path: ResponsePath;
}

export interface Pruned {
  readonly document: DocumentNode;
  readonly isEmpty: boolean;
  readonly refused: readonly { readonly refusal: Refusal; readonly path: ResponsePath }[];
}

const TYPENAME: FieldNode = {
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: '__typename' },
};

/**
 * An operation without the selections that are refused. A field whose own selections are all refused keeps its
 * `__typename`, so that the objects stay where they are.
 *
 * @param document one operation without named fragments.
 */
export function prune(
  document: DocumentNode,
  schema: GraphQLSchema,
  refuse: (selected: Selected) => Refusal | null,
): Pruned {
  const refused: { refusal: Refusal; path: ResponsePath }[] = [];
  const [operation] = document.definitions as readonly OperationDefinitionNode[];
  const selections = pruneSet(
    operation!.selectionSet,
    schema.getRootType(operation!.operation)!,
    [],
  );
  if (refused.length === 0) return { document, isEmpty: false, refused };

  const selectionSet = { ...operation!.selectionSet, selections: orTypename(selections) };
  // A variable of a refused field alone would make the rest invalid.
  const variableDefinitions = usedVariables(selectionSet, operation!);
  const withoutUnused = { ...operation!, selectionSet, variableDefinitions };
  return {
    document: { ...document, definitions: [withoutUnused] },
    isEmpty: selections.length === 0,
    refused,
  };

  function pruneSet(
    set: SelectionSetNode,
    type: GraphQLCompositeType,
    path: ResponsePath,
  ): readonly SelectionNode[] {
    return set.selections.flatMap((selection): readonly SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return pruneField(selection, type, path);
      if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Error('Fragments must be expanded');
      const condition = selection.typeCondition?.name.value;
      const inner = condition === undefined ? type : (schema.getType(condition) ?? type);
      const kept = pruneSet(selection.selectionSet, isCompositeType(inner) ? inner : type, path);
      if (kept.length === 0) return [];
      return [{ ...selection, selectionSet: { ...selection.selectionSet, selections: kept } }];
    });
  }

  function pruneField(
    field: FieldNode,
    type: GraphQLCompositeType,
    parentPath: ResponsePath,
  ): readonly SelectionNode[] {
    const name = field.name.value;
    if (name.startsWith('__')) return [field];
    const path = [...parentPath, field.alias?.value ?? name];
    const refusal = refuse({ coordinates: coordinatesOf(type, name, schema), path });
    if (refusal !== null) {
      refused.push({ refusal, path });
      return [];
    }
    const inner = fieldType(type, name);
    if (field.selectionSet === undefined || inner === null) return [field];
    const selections = orTypename(pruneSet(field.selectionSet, inner, path));
    return [{ ...field, selectionSet: { ...field.selectionSet, selections } }];
  }
}

function orTypename(selections: readonly SelectionNode[]): readonly SelectionNode[] {
  return selections.length > 0 ? selections : [TYPENAME];
}

function coordinatesOf(
  type: GraphQLCompositeType,
  field: string,
  schema: GraphQLSchema,
): Coordinates {
  if (!isAbstractType(type)) return [`${type.name}.${field}`];
  return schema.getPossibleTypes(type).map(({ name }) => `${name}.${field}`);
}

function fieldType(type: GraphQLCompositeType, name: string): GraphQLCompositeType | null {
  if (!isObjectType(type) && !isInterfaceType(type)) return null;
  const field = type.getFields()[name];
  const named = field === undefined ? null : getNamedType(field.type);
  return isCompositeType(named) ? named : null;
}
