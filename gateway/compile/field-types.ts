import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  print,
  type TypeNode,
} from 'graphql';
import { type Coordinate, stringArgument } from './directives.ts';

/** The type of a field as one subgraph declares it, such as `[Int!]`. */
export interface FieldType {
  /** The named type inside lists and non-nulls. */
  readonly name: string;
  /**
   * What two fields under one response key must have in common: lists, nullability and the name of a leaf.
   *
   * @see GraphQL specification, section 5.3.2: SameResponseShape.
   */
  readonly shape: string;
}

/** The type of a field in a subgraph, hidden fields included; undefined where the supergraph has no such field. */
export type FieldTypes = (coordinate: Coordinate, subgraph: string) => FieldType | undefined;

const COMPOSITE: ReadonlySet<string> = new Set([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
]);

/** @param graphName the subgraph behind a value of the enum `join__Graph`. */
export function readFieldTypes(
  document: DocumentNode,
  graphName: (value: string) => string | undefined,
): FieldTypes {
  const composite = new Set<string>();
  const fields = new Map<Coordinate, FieldDefinitionNode>();
  for (const definition of document.definitions) {
    if (!('name' in definition) || definition.name === undefined) continue;
    if (COMPOSITE.has(definition.kind)) composite.add(definition.name.value);
    if (
      definition.kind !== Kind.OBJECT_TYPE_DEFINITION &&
      definition.kind !== Kind.INTERFACE_TYPE_DEFINITION
    )
      continue;
    for (const field of definition.fields ?? [])
      fields.set(`${definition.name.value}.${field.name.value}`, field);
  }

  return (coordinate, subgraph) => {
    const field = fields.get(coordinate);
    if (field === undefined) return undefined;
    const isHere = (join: ConstDirectiveNode) =>
      join.name.value === 'join__field' &&
      graphName(stringArgument(join, 'graph') ?? '') === subgraph;
    const declared = field.directives?.find(isHere);
    const text = (declared && stringArgument(declared, 'type')) ?? print(field.type);
    const name = namedTypeOf(field.type);
    return { name, shape: composite.has(name) ? text.replace(name, '*') : text };
  };
}

function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
}
