import {
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  Kind,
  parse,
  print,
  visit,
} from 'graphql';
import { isInterfaceObject, stringArgument } from '../compile/directives.ts';
import { Lru } from '../compile/lru.ts';
import type { Supergraph } from '../compile/supergraph.ts';
import { createKeyChoice } from './key-choice.ts';
import { withoutKeys, withoutSpareKeys } from './spare-keys.ts';

/** Sorts behind every letter. */
const LAST = '~';

/** The supergraph as the native planner has to get it for an operation. */
export type PlannerSdl = (operation: DocumentNode) => string;

/** Texts kept; few operations differ in the keys that they can do without. */
const MOST_TEXTS = 20;

/**
 * The supergraph without the keys that no plan needs, and without those that an operation has to do without, where
 * more than one key leads from one subgraph to another and back.
 */
export function createPlannerSdl(supergraph: Supergraph): PlannerSdl {
  const parsed = parse(supergraph.sdl, { noLocation: true });
  const document = withInterfaceObjectsLast(withoutSpareKeys(parsed), supergraph);
  const choose = createKeyChoice(document, supergraph.schema);
  const texts = new Lru<string>(MOST_TEXTS);
  return (operation) => {
    const { id, leftOut } = choose(operation);
    const text = texts.get(id) ?? print(withoutKeys(document, () => leftOut));
    texts.set(id, text);
    return text;
  };
}

/**
 * The native planner goes through the subgraphs by name, and finds no way from an interface object to its interface
 * when the subgraph of the former comes first; so these are given names that come last.
 */
function withInterfaceObjectsLast(
  document: DocumentNode,
  { graphName }: Pick<Supergraph, 'graphName'>,
): DocumentNode {
  const graphs = new Set<string>();
  visit(document, {
    [Kind.DIRECTIVE]: (node) => {
      const directive = node as ConstDirectiveNode;
      if (isInterfaceObject(directive)) graphs.add(stringArgument(directive, 'graph') ?? '');
    },
  });
  if (graphs.size === 0) return document;

  const rename = (value: EnumValueDefinitionNode) => {
    const name = graphs.has(value.name.value) ? graphName(value.name.value) : undefined;
    return name === undefined ? undefined : withGraphName(value, LAST + name);
  };
  return visit(document, { [Kind.ENUM_VALUE_DEFINITION]: rename });
}

/** The subgraph that a plan means. */
export function toSubgraphName(planned: string): string {
  return planned.startsWith(LAST) ? planned.slice(LAST.length) : planned;
}

function withGraphName(value: EnumValueDefinitionNode, name: string): EnumValueDefinitionNode {
  return visit(value, {
    [Kind.ARGUMENT]: (argument) =>
      argument.name.value === 'name'
        ? { ...argument, value: { kind: Kind.STRING, value: name } }
        : undefined,
  });
}
