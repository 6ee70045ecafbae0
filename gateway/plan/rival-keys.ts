import type { ConstDirectiveNode, ObjectTypeDefinitionNode } from 'graphql';
import type { Entrance, JoinedTypes } from './joined-types.ts';
import type { Keys } from './spare-keys.ts';

/** Whether two subgraphs lead to each other by two keys each. */
export function hasRivalKeys(type: ObjectTypeDefinitionNode, joined: JoinedTypes): boolean {
  const entrances = joined.entrancesOf(type);
  return entrances.some((entrance) => isRival(entrance, entrances, { type, joined }));
}

/**
 * Keys of a type to leave out beside those that are spare, so that no two subgraphs lead to each other by two keys
 * each. Everybody still gets everywhere, some by way of a third; where that can't be had the keys stay.
 */
export function rivalKeysOf(
  type: ObjectTypeDefinitionNode,
  joined: JoinedTypes,
  spare: Keys,
): Keys {
  const left = new Set<ConstDirectiveNode>();
  if (type.interfaces?.some(({ name }) => joined.isEntity(name.value))) return left;

  const all = joined.entrancesOf(type).filter(({ join }) => !spare.has(join));
  for (const entrance of all.toReversed()) {
    const entrances = all.filter(({ join }) => !left.has(join));
    if (!isRival(entrance, entrances, { type, joined })) continue;
    if (hasDetours(entrance, entrances, { type, joined })) left.add(entrance.join);
  }
  return left;
}

interface Place {
  readonly type: ObjectTypeDefinitionNode;
  readonly joined: JoinedTypes;
}

function isRival(entrance: Entrance, entrances: readonly Entrance[], place: Place): boolean {
  const { graph, key } = entrance;
  const { graphsOf, mentions } = place.joined;
  const countWays = (from: string, to: string) =>
    entrances.filter((way) => way.graph === to && mentions(from, way.key, place.type)).length;
  return graphsOf(place.type).some(
    (other) =>
      other !== graph &&
      mentions(other, key, place.type) &&
      countWays(other, graph) > 1 &&
      countWays(graph, other) > 1,
  );
}

/** Whether all who come by a key get there without it, by keys that they always know. */
function hasDetours(
  { join, graph, key }: Entrance,
  entrances: readonly Entrance[],
  { type, joined }: Place,
): boolean {
  const { graphsOf, mentions, resolves, isNeverNull } = joined;
  const sure = entrances.filter((way) => way.join !== join && isNeverNull(way.key, type));
  return graphsOf(type).every(
    (from) => from === graph || !mentions(from, key, type) || reaches(from),
  );

  function reaches(from: string): boolean {
    const reached = new Set([from]);
    for (const at of reached)
      for (const way of sure) if (resolves(at, way.key, type)) reached.add(way.graph);
    return reached.has(graph);
  }
}
