import type { Supergraph } from '../compile/supergraph.ts';
import { isTree, read, type Tree } from './tree.ts';

type Types = Pick<Supergraph, 'possibleTypes'>;

/**
 * Adds what a fetch brought to what is there. A null never replaces a value, so that the order in which answers
 * arrive doesn't matter, and the name of an object type is never replaced by that of an interface.
 */
export function mergeInto(target: Tree, source: Tree, supergraph: Types): void {
  for (const key of Object.keys(source)) {
    if (key === '__proto__') continue;
    const merged = mergeValues(read(target, key), source[key], supergraph);
    target[key] = key === '__typename' ? moreConcrete(target[key], merged, supergraph) : merged;
  }
}

function mergeValues(present: unknown, added: unknown, supergraph: Types): unknown {
  if (present === undefined || present === null) return added;
  if (added === undefined || added === null) return present;
  if (isTree(present) && isTree(added)) {
    mergeInto(present, added, supergraph);
    return present;
  }
  if (Array.isArray(present) && Array.isArray(added) && present.length === added.length) {
    for (const [i, item] of added.entries()) present[i] = mergeValues(present[i], item, supergraph);
    return present;
  }
  return added;
}

function moreConcrete(present: unknown, added: unknown, { possibleTypes }: Types): unknown {
  const isObjectType = typeof present === 'string' && possibleTypes(present).size === 1;
  return isObjectType ? present : added;
}

/** A copy that shares no object with the original. */
export function copyOf<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(copyOf) as Value;
  if (!isTree(value)) return value;
  // Defines each key: a scalar may hold one called `__proto__`, and an assignment would obey it.
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, copyOf(inner)]),
  ) as Value;
}
