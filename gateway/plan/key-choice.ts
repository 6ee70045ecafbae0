import {
  type ConstDirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type ObjectTypeDefinitionNode,
  visit,
} from 'graphql';
import { type Coordinate, stringArgument } from '../compile/directives.ts';
import { listSelections } from '../compile/selections.ts';
import { parseFieldSet } from '../compile/supergraph.ts';
import { readJoinedTypes } from './joined-types.ts';
import { hasRivalKeys, rivalKeysOf } from './rival-keys.ts';
import { type IsUsed, type Keys, spareKeysOf } from './spare-keys.ts';

/** The keys of all types that an operation is planned without. */
export interface KeyChoice {
  /** Equal for equal choices. */
  readonly id: string;
  readonly leftOut: Keys;
}

/**
 * Chooses among keys that lead from one subgraph to another and back, by where the objects of an operation begin.
 *
 * @param supergraph without the keys that no operation needs.
 * @param schema what operations are written for.
 */
export function createKeyChoice(
  supergraph: DocumentNode,
  schema: GraphQLSchema,
): (operation: DocumentNode) => KeyChoice {
  const joined = readJoinedTypes(supergraph);
  const types = supergraph.definitions.filter(
    (definition): definition is ObjectTypeDefinitionNode =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION && hasRivalKeys(definition, joined),
  );
  const joins = types.flatMap(({ directives = [] }) => directives);
  const needed = types.length > 0 ? namesNeeded(supergraph) : new Set<string>();

  return (operation) => {
    const selected = types.length > 0 ? coordinatesIn(operation, schema) : new Set<string>();
    const isUsed: IsUsed = ({ name }, parent) =>
      needed.has(name.value) || selected.has(`${parent.name.value}.${name.value}`);
    const leftOut = new Set<ConstDirectiveNode>();
    for (const type of types) {
      const spare = spareKeysOf(type, joined, isUsed);
      for (const join of [...spare, ...rivalKeysOf(type, joined, spare)]) leftOut.add(join);
    }
    return { id: [...leftOut].map((join) => joins.indexOf(join)).join(), leftOut };
  };
}

/** Names of fields that plans may go through without being asked for them. */
function namesNeeded(supergraph: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(supergraph, {
    [Kind.DIRECTIVE]: (node) => {
      const join = node as ConstDirectiveNode;
      const sets = ['key', 'requires'].flatMap((argument) => stringArgument(join, argument) ?? []);
      for (const set of sets)
        visit(parseFieldSet(set), { [Kind.FIELD]: ({ name }) => void names.add(name.value) });
    },
  });
  return names;
}

function coordinatesIn(
  { definitions: [operation] }: DocumentNode,
  schema: GraphQLSchema,
): ReadonlySet<Coordinate> {
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return new Set();
  return new Set(listSelections(operation, schema).keys());
}
