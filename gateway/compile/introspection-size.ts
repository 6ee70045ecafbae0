import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type GraphQLType,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isWrappingType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { ApiError } from '../../schema/contract/errors.ts';
import { operationsOf } from './conditions.ts';
import { fieldOf } from './fields.ts';

/** More than what the tools' own query reads, so that it may change a little. */
const MOST = 1.1;
/** A count leaves nothing out that an argument could ask for. */
const EVERYTHING = { includeDeprecated: true };

/**
 * Refuses an operation that would read the schema over and over, which a short text can ask for by aliases.
 *
 * Counting takes a small part of the time that answering would, and ends at the limit.
 *
 * @param document an operation without named fragments.
 * @param variables coerced values by the names that `document` uses.
 * @throws ApiError OPERATION_TOO_COMPLEX.
 */
export function checkIntrospection(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
): void {
  const info = { schema } as GraphQLResolveInfo;
  let left: number | null = null;
  for (const { operation, selectionSet } of operationsOf(document)) {
    if (operation === 'query') countRoot(selectionSet);
  }

  function countRoot(set: SelectionSetNode): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) countRoot(selection.selectionSet);
      if (selection.kind !== Kind.FIELD || !selection.selectionSet) continue;
      if (!selection.name.value.startsWith('__')) continue;
      const field = fieldOf(schema, schema.getQueryType()!, selection.name.value)!;
      left ??= MOST * readByTools(schema);
      const elements = read(field, null, getArgumentValues(field, selection, variables));
      countBelow(field, elements, selection.selectionSet);
    }
  }

  function countBelow(field: SchemaField, elements: readonly unknown[], set: SelectionSetNode) {
    const type = getNamedType(field.type);
    if (!isObjectType(type)) return;
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        countBelow(field, elements, selection.selectionSet);
      }
      if (selection.kind !== Kind.FIELD) continue;
      left! -= elements.length;
      if (left! < 0) throw new ApiError('OPERATION_TOO_COMPLEX');
      const inner = type.getFields()[selection.name.value];
      if (inner === undefined || !selection.selectionSet) continue;
      countBelow(inner, readAll(inner, elements), selection.selectionSet);
    }
  }

  /** Each of what is found will be asked for one field at least, so too much of it is too much already. */
  function readAll(field: SchemaField, elements: readonly unknown[]): readonly unknown[] {
    const found: unknown[] = [];
    for (const element of elements) {
      found.push(...read(field, element, EVERYTHING));
      if (found.length > left!) throw new ApiError('OPERATION_TOO_COMPLEX');
    }
    return found;
  }

  function read(field: SchemaField, parent: unknown, args: Record<string, unknown>): unknown[] {
    const found = field.resolve?.(parent, args, undefined, info) ?? [];
    return Array.isArray(found) ? found : [found];
  }
}

type SchemaField = GraphQLField<unknown, unknown>;

const known = new WeakMap<GraphQLSchema, number>();

/** Fields that the tools' introspection query reads of a schema with everything that it can ask for. */
function readByTools(schema: GraphQLSchema): number {
  const reads = known.get(schema) ?? countReads(schema);
  known.set(schema, reads);
  return reads;
}

/** What the query asks of an element itself. */
const OF_TYPE = 10;
const OF_MEMBER = 6;
const OF_ENUM_VALUE = 4;
const OF_DIRECTIVE = 5;
/** Of each type and what it wraps, where it is referred to. */
const OF_REFERENCE = 3;

function countReads(schema: GraphQLSchema): number {
  let reads = 0;
  for (const type of Object.values(schema.getTypeMap())) {
    reads += OF_TYPE;
    if (isEnumType(type)) reads += OF_ENUM_VALUE * type.getValues().length;
    if (isAbstractType(type)) reads += OF_REFERENCE * schema.getPossibleTypes(type).length;
    if (isInputObjectType(type)) countMembers(Object.values(type.getFields()));
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    reads += OF_REFERENCE * type.getInterfaces().length;
    countMembers(Object.values(type.getFields()));
    for (const { args } of Object.values(type.getFields())) countMembers(args);
  }
  for (const { args } of schema.getDirectives()) {
    reads += OF_DIRECTIVE;
    countMembers(args);
  }
  return reads;

  function countMembers(members: readonly { readonly type: GraphQLType }[]): void {
    for (const { type } of members) reads += OF_MEMBER + OF_REFERENCE * depthOf(type);
  }
}

function depthOf(type: GraphQLType): number {
  return isWrappingType(type) ? 1 + depthOf(type.ofType) : 1;
}
