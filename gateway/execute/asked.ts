import { type FieldNode, Kind, parse, type SelectionSetNode } from 'graphql';
import type { Supergraph } from '../compile/supergraph.ts';
import { responseKeyOf } from '../plan/fetch-keys.ts';
import { openFragments } from '../plan/open-fragments.ts';
import type { SubgraphRequest } from '../plan/steps.ts';
import { isOfType } from './rewrites.ts';
import { isTree, type Tree } from './tree.ts';

/** What a request asks of the objects at one place of its answer. */
export interface Asked {
  /**
   * Takes out of such an object, and of those in it, what nobody asked for. What a subgraph adds unasked could be
   * another agency's field, or the key by which the next one is asked.
   *
   * @param typename where it is known better than the answer tells.
   */
  prune(object: Tree, typename?: string): void;
  /** The objects under a response key; null where there are none. */
  below(key: string): Asked | null;
}

type Fields = ReadonlyMap<string, Asked | null>;

const known = new WeakMap<SubgraphRequest, Asked>();

/** What a request asks of the root of its answer, whose keys are still those of its document. */
export function askedBy(request: SubgraphRequest, supergraph: Supergraph): Asked {
  const asked = known.get(request) ?? readAsked(request, supergraph);
  known.set(request, asked);
  return asked;
}

function readAsked({ document }: SubgraphRequest, supergraph: Supergraph): Asked {
  const [operation] = openFragments(parse(document, { noLocation: true })).definitions;
  return toAsked(operation?.kind === Kind.OPERATION_DEFINITION ? [operation.selectionSet] : []);

  function toAsked(sets: readonly SelectionSetNode[]): Asked {
    const conditions = [...new Set(sets.flatMap((set) => [...conditionsIn(set)]))];
    const fieldsByTypes = new Map<string, Fields>();
    return {
      prune(object, typename) {
        const fields = fieldsOf(typename ?? object.__typename);
        for (const key of Object.keys(object)) {
          const asked = fields.get(key);
          if (asked === undefined) delete object[key];
          else if (asked !== null) pruneValue(object[key], asked);
        }
      },
      below: (key) => fieldsOf(undefined).get(key) ?? null,
    };

    function fieldsOf(typename: unknown): Fields {
      const types = conditions.filter((type) => isOfType(typename, [type], supergraph));
      const id = types.join();
      const known = fieldsByTypes.get(id);
      if (known !== undefined) return known;
      const fields = collect(sets, types);
      fieldsByTypes.set(id, fields);
      return fields;
    }
  }

  function collect(sets: readonly SelectionSetNode[], types: readonly string[]): Fields {
    const selected = sets.flatMap((set) => [...fieldsIn(set, types)]);
    const fields = new Map<string, Asked | null>();
    for (const [key, same] of Map.groupBy(selected, responseKeyOf)) {
      const below = same.flatMap(({ selectionSet }) => selectionSet ?? []);
      fields.set(key, below.length === 0 ? null : toAsked(below));
    }
    return fields;
  }
}

/** The fields of a selection set, with those of fragments on some types. */
function* fieldsIn(
  { selections }: SelectionSetNode,
  types: readonly string[],
): Iterable<FieldNode> {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) yield selection;
    if (selection.kind !== Kind.INLINE_FRAGMENT) continue;
    const { typeCondition, selectionSet } = selection;
    if (typeCondition === undefined || types.includes(typeCondition.name.value))
      yield* fieldsIn(selectionSet, types);
  }
}

/** The types on which the result depends. */
function* conditionsIn({ selections }: SelectionSetNode): Iterable<string> {
  for (const selection of selections) {
    if (selection.kind !== Kind.INLINE_FRAGMENT) continue;
    if (selection.typeCondition !== undefined) yield selection.typeCondition.name.value;
    yield* conditionsIn(selection.selectionSet);
  }
}

function pruneValue(value: unknown, asked: Asked): void {
  if (Array.isArray(value)) for (const item of value) pruneValue(item, asked);
  else if (isTree(value)) asked.prune(value);
}
