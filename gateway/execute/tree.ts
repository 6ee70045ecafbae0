/** An object of an answer, under the names that the fetches use. */
export type Tree = Record<string, unknown>;

/** Keys and list indices from the root. */
export type Path = readonly (string | number)[];

/** Where a value stands: the last key or list index and what holds it. */
export interface Place {
  readonly parent: Place | null;
  readonly key: string | number;
}

/** An own value of a parsed answer; what JavaScript objects inherit isn't data. */
export function read(tree: Tree, key: string): unknown {
  const value = tree[key];
  return typeof value === 'function' ? undefined : value;
}

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keys and list indices from the root. */
export function toPath(place: Place | null): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = place; at !== null; at = at.parent) path.push(at.key);
  return path.reverse();
}

/** The keys of a path without its list indices. */
export function withoutIndices(path: Path): readonly string[] {
  return path.filter((key) => typeof key === 'string');
}
