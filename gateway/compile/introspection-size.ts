import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { ApiError } from '../../schema/contract/errors.ts';
import { operationsOf } from './conditions.ts';
import { fieldOf } from './fields.ts';

/** The tools' own query reads about nine fields for each element of a schema. */
const MOST_FOR_EACH = 12;
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
      left ??= MOST_FOR_EACH * countElements(schema);
      const elements = read(field, null, getArgumentValues(field, selection, variables));
      for (const element of elements) countBelow(field, element, selection.selectionSet);
    }
  }

  function countBelow(field: SchemaField, element: unknown, set: SelectionSetNode): void {
    const type = getNamedType(field.type);
    if (!isObjectType(type)) return;
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT)
        countBelow(field, element, selection.selectionSet);
      if (selection.kind !== Kind.FIELD) continue;
      left! -= 1;
      if (left! < 0) throw new ApiError('OPERATION_TOO_COMPLEX');
      const inner = type.getFields()[selection.name.value];
      if (inner === undefined || !selection.selectionSet) continue;
      for (const found of read(inner, element, EVERYTHING)) {
        countBelow(inner, found, selection.selectionSet);
      }
    }
  }

  function read(field: SchemaField, parent: unknown, args: Record<string, unknown>): unknown[] {
    const found = field.resolve?.(parent, args, undefined, info) ?? [];
    return Array.isArray(found) ? found : [found];
  }
}

type SchemaField = GraphQLField<unknown, unknown>;

const counted = new WeakMap<GraphQLSchema, number>();

/** Types with what they are made of. */
function countElements(schema: GraphQLSchema): number {
  const known = counted.get(schema);
  if (known !== undefined) return known;

  let elements = 0;
  for (const type of Object.values(schema.getTypeMap())) {
    elements += 1;
    if (isEnumType(type)) elements += type.getValues().length;
    if (isInputObjectType(type)) elements += Object.keys(type.getFields()).length;
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const { args } of Object.values(type.getFields())) elements += 1 + args.length;
  }
  counted.set(schema, elements);
  return elements;
}
