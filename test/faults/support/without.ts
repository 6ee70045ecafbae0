/** A copy of an answer's data with null at each dotted path, in every item of every list on the way. */
export function nullAt(data: unknown, paths: Iterable<string>): unknown {
  const copy = structuredClone(data);
  for (const path of paths) setNull(copy, path.split('.'));
  return copy;
}

function setNull(value: unknown, [key, ...rest]: readonly string[]): void {
  if (key === undefined || value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const item of value) setNull(item, [key, ...rest]);
    return;
  }
  const tree = value as Record<string, unknown>;
  if (rest.length > 0) setNull(tree[key], rest);
  else tree[key] = null;
}
