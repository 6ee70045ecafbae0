import {
  type ConstDirectiveNode,
  type DocumentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  visit,
} from 'graphql';
import { type Entrance, type IsSo, type JoinedTypes, readJoinedTypes } from './joined-types.ts';

/** Joins of an object type that name keys of it. */
export type Keys = ReadonlySet<ConstDirectiveNode>;

/** Whether plans may go through a field. */
export type IsUsed = IsSo;

/** The supergraph without the keys that no plan needs. */
export function withoutSpareKeys(document: DocumentNode): DocumentNode {
  const joined = readJoinedTypes(document);
  return withoutKeys(document, (type) => spareKeysOf(type, joined));
}

/** The supergraph without some keys of its object types. */
export function withoutKeys(
  document: DocumentNode,
  toLeaveOut: (type: ObjectTypeDefinitionNode) => Keys,
): DocumentNode {
  return visit(document, {
    [Kind.OBJECT_TYPE_DEFINITION]: {
      enter: (type) => {
        const keys = toLeaveOut(type);
        if (keys.size === 0) return false;
        return { ...type, directives: type.directives?.filter((join) => !keys.has(join)) };
      },
    },
  });
}

/**
 * The keys of a type beside which the same subgraph has another one that is never null and by which everybody gets
 * there too. Between two subgraphs that share two keys the native planner lets what it finds by the one wait for the
 * other, fails on that or never ends.
 *
 * Object types that are entities by an interface too keep all of theirs.
 */
export function spareKeysOf(
  type: ObjectTypeDefinitionNode,
  joined: JoinedTypes,
  isUsed: IsUsed = () => true,
): Keys {
  const spare = new Set<ConstDirectiveNode>();
  if (type.interfaces?.some(({ name }) => joined.isEntity(name.value))) return spare;

  const entrances = joined.entrancesOf(type);
  for (const entrance of entrances.toReversed()) {
    const isSpare = entrances.some(
      (other) =>
        other !== entrance &&
        other.graph === entrance.graph &&
        !spare.has(other.join) &&
        replaces(other, entrance, { type, joined, isUsed }),
    );
    if (isSpare) spare.add(entrance.join);
  }
  return spare;
}

interface Place {
  readonly type: ObjectTypeDefinitionNode;
  readonly joined: JoinedTypes;
  readonly isUsed: IsUsed;
}

/** Whether all who come by one key can come by the other. */
function replaces({ key }: Entrance, spare: Entrance, { type, joined, isUsed }: Place): boolean {
  const { graphsOf, entrancesOf, mentions, resolves, returns } = joined;
  const graphs = graphsOf(type);
  return joined.isNeverNull(key, type) && graphs.every((graph) => comes(graph) || passes(graph));

  function comes(graph: string): boolean {
    return !mentions(graph, spare.key, type) || resolves(graph, key, type);
  }

  /** No object begins in such a subgraph, and those before it come by themselves. */
  function passes(graph: string): boolean {
    const ways = entrancesOf(type).filter((way) => way.graph === graph);
    const isBehind = (way: Entrance) =>
      graphs.every(
        (other) => other === graph || !mentions(other, way.key, type) || resolves(other, key, type),
      );
    return !returns(graph, type, isUsed) && ways.every(isBehind);
  }
}
