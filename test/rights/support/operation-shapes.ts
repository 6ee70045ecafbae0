import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql';

/** One step down the graph: a field of a type and the object type that it leads to. */
export interface Step {
  readonly parent: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  readonly target: GraphQLObjectType;
}

/** Every coordinate that a query can ask, in the schema's order. */
export function listCoordinates(schema: GraphQLSchema): readonly string[] {
  const distances = distancesFromRoot(schema);
  return objectTypes(schema)
    .filter(({ name }) => distances.has(name))
    .flatMap(({ name, fields }) => fields.map((field) => `${name}.${field.name}`));
}

/** The steps that lead to each type, by its name. */
export function stepsInto(schema: GraphQLSchema): ReadonlyMap<string, readonly Step[]> {
  const into = new Map<string, Step[]>();
  for (const { type, fields } of objectTypes(schema)) {
    for (const field of fields) {
      const target = getNamedType(field.type);
      if (!isObjectType(target) || type === schema.getSubscriptionType()) continue;
      into.set(target.name, [...(into.get(target.name) ?? []), { parent: type, field, target }]);
    }
  }
  return into;
}

/** How many steps the root is away from each type, by its name. */
export function distancesFromRoot(schema: GraphQLSchema): ReadonlyMap<string, number> {
  const root = schema.getQueryType()!;
  const distances = new Map([[root.name, 0]]);
  const queue: GraphQLObjectType[] = [root];
  for (let type = queue.shift(); type !== undefined; type = queue.shift()) {
    for (const field of Object.values(type.getFields())) {
      const target = getNamedType(field.type);
      if (!isObjectType(target) || distances.has(target.name)) continue;
      distances.set(target.name, distances.get(type.name)! + 1);
      queue.push(target);
    }
  }
  return distances;
}

function objectTypes(schema: GraphQLSchema) {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'))
    .map((type) => ({ type, name: type.name, fields: Object.values(type.getFields()) }));
}
