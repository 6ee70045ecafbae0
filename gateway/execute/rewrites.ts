import type { Supergraph } from '../compile/supergraph.ts';
import type { Rewrite, RewriteSegment } from '../plan/steps.ts';
import { isTree, read } from './tree.ts';

/** Applies a fetch's rewrites, in order, to a value that nobody else holds. */
export function applyRewrites(
  value: unknown,
  rewrites: readonly Rewrite[],
  supergraph: Supergraph,
): void {
  for (const rewrite of rewrites) applyAt(value, rewrite.path, rewrite, supergraph);
}

function applyAt(
  value: unknown,
  path: readonly RewriteSegment[],
  rewrite: Rewrite,
  supergraph: Supergraph,
): void {
  if (Array.isArray(value)) {
    for (const item of value) applyAt(item, path, rewrite, supergraph);
    return;
  }
  const [segment, ...rest] = path;
  if (segment === undefined || !isTree(value)) return;

  if (segment.kind === 'TYPES') {
    if (isOfType(value.__typename, segment.types, supergraph))
      applyAt(value, rest, rewrite, supergraph);
    return;
  }
  if (rest.length > 0) {
    applyAt(read(value, segment.key), rest, rewrite, supergraph);
    return;
  }
  if (!Object.hasOwn(value, segment.key)) return;
  if (rewrite.kind === 'SET') {
    value[segment.key] = rewrite.value;
    return;
  }
  const moved = value[segment.key];
  delete value[segment.key];
  value[rewrite.key] = moved;
}

/** Whether an object of this type name stands for one of the types; without a name nothing speaks against it. */
export function isOfType(
  typename: unknown,
  types: readonly string[],
  { possibleTypes }: Supergraph,
): boolean {
  if (typeof typename !== 'string') return true;
  return types.some((type) => possibleTypes(type).has(typename));
}

/** An error's path after the rewrites of the data that it points into. */
export function rewritePath(
  path: readonly (string | number)[],
  rewrites: readonly Rewrite[],
): readonly (string | number)[] {
  const names = new Map<string | number, string>();
  for (const rewrite of rewrites) {
    const last = rewrite.path.at(-1);
    if (rewrite.kind === 'RENAME' && last?.kind === 'KEY') names.set(last.key, rewrite.key);
  }
  return path.map((key) => names.get(key) ?? key);
}
