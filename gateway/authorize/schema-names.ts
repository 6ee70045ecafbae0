import { type GraphQLNamedType, type GraphQLSchema, isEnumType } from 'graphql';

/** Every name of a schema: types, fields, arguments, enum values, directives. */
export function schemaNames(schema: GraphQLSchema): ReadonlySet<string> {
  return new Set([
    ...schema.getDirectives().flatMap(namesWithArguments),
    ...Object.values(schema.getTypeMap()).flatMap(namesOfType),
  ]);
}

function namesOfType(type: GraphQLNamedType): readonly string[] {
  if (isEnumType(type)) return [type.name, ...type.getValues().map(({ name }) => name)];
  if (!('getFields' in type)) return [type.name];
  return [type.name, ...Object.values(type.getFields()).flatMap(namesWithArguments)];
}

function namesWithArguments(element: {
  readonly name: string;
  readonly args?: readonly { readonly name: string }[];
}): readonly string[] {
  return [element.name, ...(element.args ?? []).map(({ name }) => name)];
}
