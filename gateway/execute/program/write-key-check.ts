import {
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { NotCompiled } from './misfit.ts';

/** What a representation is of. */
export interface Represented {
  readonly typename: string;
  /** The keys of its fields; the text of the field at each place stands in `k0`, `k1` and so on. */
  readonly fields: readonly string[];
  readonly schema: GraphQLSchema;
}

/** The expression for whether a representation has one whole key, or that there is none to have. */
export function writeKeyCheck(keys: readonly SelectionSetNode[], represented: Represented): string {
  if (keys.length === 0) return 'true';
  return `(${keys.map((key) => writeFilled(key, represented)).join('||')})`;
}

function writeFilled({ selections }: SelectionSetNode, represented: Represented): string {
  const conditions = selections.map((selection) => {
    if (selection.kind !== Kind.FIELD) throw new NotCompiled('NESTED_KEY');
    if (selection.name.value === '__typename') return 'true';
    const index = represented.fields.indexOf(selection.name.value);
    if (index < 0) return 'false';
    if (selection.selectionSet && !isAlwaysFilled(selection, represented))
      throw new NotCompiled('NESTED_KEY');
    return `k${index}!=="null"`;
  });
  return conditions.join('&&');
}

/** Whether nothing below a field of a key can be null. */
function isAlwaysFilled(
  { name, selectionSet }: Extract<SelectionNode, { kind: Kind.FIELD }>,
  { typename, schema }: Represented,
): boolean {
  const field = fieldsOf(schema, typename)?.[name.value];
  if (field === undefined || String(field.type).includes('[')) return false;
  const inner = fieldsOf(schema, getNamedType(field.type).name);
  return selectionSet!.selections.every((selection) => {
    if (selection.kind !== Kind.FIELD || selection.selectionSet) return false;
    return isNonNullType(inner?.[selection.name.value]?.type);
  });
}

function fieldsOf(schema: GraphQLSchema, typename: string) {
  const type = schema.getType(typename);
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : undefined;
}
