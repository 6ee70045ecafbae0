import {
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  isObjectType,
  isTypeDefinitionNode,
  Kind,
  parse,
  type SelectionSetNode,
  type TypeDefinitionNode,
} from 'graphql';
import { toApiSchema } from './api-schema.ts';
import { type Coordinate, directivesByCoordinate, stringArgument } from './directives.ts';
import { type FieldTypes, readFieldTypes } from './field-types.ts';
import { refuseConflictingRequirements } from './requirement-conflicts.ts';

export interface Subgraph {
  readonly name: string;
  /** The address that the supergraph names; settings may name another. */
  readonly url: string;
}

/** A composed schema and what the stages ask of it. */
export interface Supergraph {
  readonly sdl: string;
  /** What the clients see: no `@inaccessible` elements, no join machinery. */
  readonly schema: GraphQLSchema;
  readonly subgraphs: readonly Subgraph[];
  readonly subgraphNames: readonly string[];
  /** Directives on `Type`, `Type.field`, `Type.field(argument:)`, `Input.field` or `Enum.VALUE`, as composed. */
  directivesAt(coordinate: Coordinate): readonly ConstDirectiveNode[];
  /** The object types, hidden ones included, that a value of this type can have; the type itself is one of them. */
  possibleTypes(type: string): ReadonlySet<string>;
  /** The keys by which a subgraph finds an entity of this type. */
  keysOf(type: string, subgraph: string): readonly SelectionSetNode[];
  /** The subgraph behind a value of the enum `join__Graph`. */
  graphName(value: string): string | undefined;
  readonly fieldTypes: FieldTypes;
  /** The subgraphs that answer for a field, or that define a type. */
  ownersOf(coordinate: Coordinate): readonly string[];
}

/**
 * Reads a supergraph as any federation composer writes it (join v0.2 and later).
 *
 * @throws when the text is not GraphQL, and ApiError PLAN_FAILED when its requirements contradict each other; whether
 * it is a supergraph shows when the planner starts.
 */
export function parseSupergraph(sdl: string): Supergraph {
  const document = parse(sdl, { noLocation: true });
  const directives = directivesByCoordinate(document);
  const directivesAt = (coordinate: Coordinate) => directives.get(coordinate) ?? [];
  refuseConflictingRequirements(directives);
  const graphs = readGraphs(document);
  const graphName = (value: string) => graphs.get(value)?.name;
  const schema = toApiSchema(document);
  const possible = readPossibleTypes(document);
  const keys = readKeys(document, graphs);

  return {
    sdl,
    schema,
    subgraphs: [...graphs.values()],
    subgraphNames: [...graphs.values()].map(({ name }) => name),
    directivesAt,
    possibleTypes: (type) => possible.get(type) ?? new Set([type]),
    keysOf: (type, subgraph) => keys.get(type)?.get(subgraph) ?? [],
    graphName,
    fieldTypes: readFieldTypes(document, graphName),
    ownersOf,
  };

  function ownersOf(coordinate: Coordinate): readonly string[] {
    const owners = readOwners(coordinate, directivesAt, graphs);
    const [typeName = '', field] = coordinate.split('.');
    const type = schema.getType(typeName);
    if (owners.length > 0 || field === undefined || !isObjectType(type)) return owners;
    // An interface object answers for the field on behalf of every implementation.
    return [...new Set(type.getInterfaces().flatMap(({ name }) => ownersOf(`${name}.${field}`)))];
  }
}

/** Subgraphs by the value of the enum `join__Graph`. */
function readGraphs(document: DocumentNode): ReadonlyMap<string, Subgraph> {
  const graphs = new Map<string, Subgraph>();
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION) continue;
    if (definition.name.value !== 'join__Graph') continue;
    for (const { name, directives } of definition.values ?? []) {
      const graph = directives?.find((directive) => directive.name.value === 'join__graph');
      if (graph === undefined) continue;
      graphs.set(name.value, {
        name: stringArgument(graph, 'name') ?? name.value,
        url: stringArgument(graph, 'url') ?? '',
      });
    }
  }
  return graphs;
}

function readPossibleTypes(document: DocumentNode): ReadonlyMap<string, ReadonlySet<string>> {
  const possible = new Map<string, Set<string>>();
  const add = (type: string, member: string) => {
    const members = possible.get(type) ?? new Set([type]);
    possible.set(type, members.add(member));
  };
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) {
      const { name, interfaces = [] } = definition;
      for (const type of [definition, ...interfaces]) add(type.name.value, name.value);
    }
    if (definition.kind === Kind.UNION_TYPE_DEFINITION) {
      for (const { name } of definition.types ?? []) add(definition.name.value, name.value);
    }
  }
  return possible;
}

/** By type, then by subgraph. */
function readKeys(document: DocumentNode, graphs: ReadonlyMap<string, Subgraph>) {
  const keys = new Map<string, Map<string, SelectionSetNode[]>>();
  for (const type of document.definitions) {
    if (!isTypeDefinitionNode(type)) continue;
    const ofType = new Map<string, SelectionSetNode[]>();
    keys.set(type.name.value, ofType);
    for (const { subgraph, key } of joinedKeys(type, graphs))
      ofType.set(subgraph, [...(ofType.get(subgraph) ?? []), key]);
  }
  return keys;
}

function* joinedKeys(type: TypeDefinitionNode, graphs: ReadonlyMap<string, Subgraph>) {
  for (const directive of type.directives ?? []) {
    if (directive.name.value !== 'join__type') continue;
    const key = stringArgument(directive, 'key');
    const subgraph = graphs.get(stringArgument(directive, 'graph') ?? '')?.name;
    if (key !== undefined && subgraph !== undefined) yield { subgraph, key: parseFieldSet(key) };
  }
}

/** The selections of a key or requirement, as federation writes them: without the outer braces. */
export function parseFieldSet(text: string): SelectionSetNode {
  const [definition] = parse(`{${text}}`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`not a field set: ${text}`);
  return definition.selectionSet;
}

function readOwners(
  coordinate: Coordinate,
  directivesAt: Supergraph['directivesAt'],
  graphs: ReadonlyMap<string, Subgraph>,
): readonly string[] {
  const [type = ''] = coordinate.split('.');
  const joins = directivesAt(coordinate).filter(({ name }) => name.value === 'join__field');
  const owning = joins.filter(
    (join) => !hasTrue(join, 'external') && !hasTrue(join, 'usedOverridden'),
  );
  const sources =
    joins.length > 0
      ? owning
      : directivesAt(type).filter(({ name }) => name.value === 'join__type');
  const names = sources.map((source) => graphs.get(stringArgument(source, 'graph') ?? '')?.name);
  return [...new Set(names.filter((name) => name !== undefined))];
}

function hasTrue({ arguments: given = [] }: ConstDirectiveNode, argument: string): boolean {
  return given.some(
    ({ name, value }) => name.value === argument && value.kind === Kind.BOOLEAN && value.value,
  );
}
