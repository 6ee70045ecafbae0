import {
  type ConstDirectiveNode,
  type DocumentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  visit,
} from 'graphql';
import { stringArgument } from '../compile/directives.ts';
import { parseFieldSet } from '../compile/supergraph.ts';
import { readJoinedTypes } from './joined-types.ts';
import { hasRivalKeys, rivalKeysOf } from './rival-keys.ts';
import { type Keys, spareKeysOf } from './spare-keys.ts';

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
 */
export function createKeyChoice(supergraph: DocumentNode): (operation: DocumentNode) => KeyChoice {
  const joined = readJoinedTypes(supergraph);
  const types = supergraph.definitions.filter(
    (definition): definition is ObjectTypeDefinitionNode =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION && hasRivalKeys(definition, joined),
  );
  const joins = types.flatMap(({ directives = [] }) => directives);
  const needed = types.length > 0 ? namesNeeded(supergraph) : new Set<string>();

  return (operation) => {
    const names = new Set([...needed, ...namesIn(operation)]);
    const leftOut = new Set<ConstDirectiveNode>();
    for (const type of types) {
      const spare = spareKeysOf(type, joined, ({ name }) => names.has(name.value));
      for (const join of [...spare, ...rivalKeysOf(type, joined, spare)]) leftOut.add(join);
    }
    return { id: [...leftOut].map((join) => joins.indexOf(join)).join(), leftOut };
  };
}

/** Fields that plans may go through without being asked for them. */
function namesNeeded(supergraph: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(supergraph, {
    [Kind.DIRECTIVE]: (node) => {
      const join = node as ConstDirectiveNode;
      for (const argument of ['key', 'requires']) {
        const fields = stringArgument(join, argument);
        if (fields !== undefined)
          for (const name of namesIn(parseFieldSet(fields))) names.add(name);
      }
    },
  });
  return names;
}

function namesIn(node: DocumentNode | ReturnType<typeof parseFieldSet>): ReadonlySet<string> {
  const names = new Set<string>();
  visit(node, { [Kind.FIELD]: ({ name }) => void names.add(name.value) });
  return names;
}
