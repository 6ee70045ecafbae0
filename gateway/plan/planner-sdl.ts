import {
  type ConstDirectiveNode,
  type EnumValueDefinitionNode,
  Kind,
  parse,
  print,
  visit,
} from 'graphql';
import { isInterfaceObject, stringArgument } from '../compile/directives.ts';
import type { Supergraph } from '../compile/supergraph.ts';
import { withoutSpareKeys } from './spare-keys.ts';

/** Sorts behind every letter. */
const LAST = '~';

/**
 * The supergraph as the native planner has to get it. It goes through the subgraphs by name, and finds no way from an
 * interface object to its interface when the subgraph of the former comes first; so these are given names that come last.
 * Keys that no plan needs are left out.
 */
export function toPlannerSdl({ sdl, graphName }: Pick<Supergraph, 'sdl' | 'graphName'>): string {
  const document = withoutSpareKeys(parse(sdl, { noLocation: true }));
  const graphs = new Set<string>();
  visit(document, {
    [Kind.DIRECTIVE]: (node) => {
      const directive = node as ConstDirectiveNode;
      if (isInterfaceObject(directive)) graphs.add(stringArgument(directive, 'graph') ?? '');
    },
  });
  if (graphs.size === 0) return print(document);

  const rename = (value: EnumValueDefinitionNode) => {
    const name = graphs.has(value.name.value) ? graphName(value.name.value) : undefined;
    return name === undefined ? undefined : withGraphName(value, LAST + name);
  };
  return print(visit(document, { [Kind.ENUM_VALUE_DEFINITION]: rename }));
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
