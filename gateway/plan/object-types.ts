import {
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
} from 'graphql';

/** The object types that a value of this type can have, as far as clients may know of them. */
export function objectsOf(
  type: GraphQLCompositeType,
  schema: GraphQLSchema,
): readonly GraphQLObjectType[] {
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
}

/** The same by name; none where the schema has no such type. */
export function objectsNamed(name: string, schema: GraphQLSchema): readonly GraphQLObjectType[] {
  const type = schema.getType(name);
  return isCompositeType(type) ? objectsOf(type, schema) : [];
}
