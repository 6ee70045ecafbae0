import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  isTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type SelectionSetNode,
  type TypeDefinitionNode,
  type TypeNode,
} from 'graphql';
import { stringArgument } from '../compile/directives.ts';
import { parseFieldSet } from '../compile/supergraph.ts';

/** A key by which a subgraph finds entities of a type. */
export interface Entrance {
  readonly join: ConstDirectiveNode;
  /** The subgraph, as a value of `join__Graph`. */
  readonly graph: string;
  readonly key: SelectionSetNode;
}

/** What a supergraph says of the subgraphs behind an object type and its fields. */
export interface JoinedTypes {
  isEntity(type: string): boolean;
  graphsOf(type: TypeDefinitionNode): readonly string[];
  entrancesOf(type: TypeDefinitionNode): readonly Entrance[];
  /** Whether the subgraph declares each field of a key, if only to require or provide it. */
  mentions(graph: string, key: SelectionSetNode, type: ObjectTypeDefinitionNode): boolean;
  /** Whether the subgraph gives each field of a key, always and out of itself. */
  resolves(graph: string, key: SelectionSetNode, type: ObjectTypeDefinitionNode): boolean;
  isNeverNull(key: SelectionSetNode, type: ObjectTypeDefinitionNode): boolean;
  /** Whether a field of the subgraph, of those that are used, can return an object of the type. */
  returns(graph: string, type: ObjectTypeDefinitionNode, isUsed: IsSo): boolean;
}

/** Says something of a type's field. */
export type IsSo = (field: FieldDefinitionNode, parent: TypeDefinitionNode) => boolean;

/** Reads a supergraph document. */
export function readJoinedTypes({ definitions }: DocumentNode): JoinedTypes {
  const all = definitions.filter(isTypeDefinitionNode);
  const types = new Map(all.map((type) => [type.name.value, type]));

  return {
    isEntity: (name) => [types.get(name)].some((type) => type && entrancesOf(type).length > 0),
    graphsOf,
    entrancesOf,
    mentions: (graph, key, type) => holdsFor(key, type, declaredBy(graph)),
    resolves: (graph, key, type) => holdsFor(key, type, givenBy(graph)),
    isNeverNull: (key, type) =>
      holdsFor(key, type, ({ type: { kind } }) => kind === Kind.NON_NULL_TYPE),
    returns(graph, type, isUsed) {
      const names = [type.name.value, ...namesOf(type.interfaces), ...unionsOf(type)];
      const isDeclared = declaredBy(graph);
      return all.some(
        (parent) =>
          parent.kind === Kind.OBJECT_TYPE_DEFINITION &&
          parent.fields?.some(
            (field) =>
              isUsed(field, parent) &&
              names.includes(namedType(field.type)) &&
              isDeclared(field, parent),
          ),
      );
    },
  };

  function unionsOf({ name }: ObjectTypeDefinitionNode): readonly string[] {
    const unions = all.filter(
      (type) =>
        type.kind === Kind.UNION_TYPE_DEFINITION && namesOf(type.types).includes(name.value),
    );
    return namesOf(unions);
  }

  /** Of every field of a key, and of its objects. */
  function holdsFor(
    { selections }: SelectionSetNode,
    type: TypeDefinitionNode | undefined,
    isSo: IsSo,
  ): boolean {
    return selections.every((selection) => {
      if (selection.kind !== Kind.FIELD || type?.kind !== Kind.OBJECT_TYPE_DEFINITION) return false;
      const field = type.fields?.find(({ name }) => name.value === selection.name.value);
      if (field === undefined || !isSo(field, type)) return false;
      const { selectionSet } = selection;
      return !selectionSet || holdsFor(selectionSet, types.get(namedType(field.type)), isSo);
    });
  }
}

/** What makes a subgraph's field one that it doesn't always give by itself. */
const LIMITS = ['external', 'usedOverridden', 'override', 'overrideLabel', 'requires'];

function declaredBy(graph: string): IsSo {
  return (field, parent) => joinsOf(field, parent).some((join) => isOf(join, graph));
}

function givenBy(graph: string): IsSo {
  return (field, parent) =>
    joinsOf(field, parent).some(
      (join) =>
        isOf(join, graph) && !join.arguments?.some(({ name }) => LIMITS.includes(name.value)),
    );
}

/** A field that says nothing of subgraphs is in all that have its type. */
function joinsOf(
  field: FieldDefinitionNode,
  parent: TypeDefinitionNode,
): readonly ConstDirectiveNode[] {
  const joins = named('join__field', field);
  return joins.length > 0 ? joins : named('join__type', parent);
}

function named(
  name: string,
  { directives = [] }: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
): readonly ConstDirectiveNode[] {
  return directives.filter((directive) => directive.name.value === name);
}

function graphsOf(type: TypeDefinitionNode): readonly string[] {
  const graphs = named('join__type', type).map((join) => stringArgument(join, 'graph') ?? '');
  return [...new Set(graphs)];
}

function entrancesOf(type: TypeDefinitionNode): readonly Entrance[] {
  return named('join__type', type).flatMap((join) => {
    const key = stringArgument(join, 'key');
    if (key === undefined || isClosed(join)) return [];
    return [{ join, graph: stringArgument(join, 'graph') ?? '', key: parseFieldSet(key) }];
  });
}

function isClosed({ arguments: given = [] }: ConstDirectiveNode): boolean {
  return given.some(
    ({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
  );
}

function isOf(join: ConstDirectiveNode, graph: string): boolean {
  return stringArgument(join, 'graph') === graph;
}

function namesOf(
  nodes: readonly { readonly name: { readonly value: string } }[] = [],
): readonly string[] {
  return nodes.map(({ name }) => name.value);
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
