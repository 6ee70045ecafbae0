import type { Supergraph } from '../../compile/supergraph.ts';
import type { Rewrite, RewriteSegment } from '../../plan/steps.ts';
import { isOfType } from '../rewrites.ts';
import { NotCompiled } from './misfit.ts';

/** The name under which a subgraph is asked for entities of a type: for an interface object, the interface's. */
export function representedName(
  typename: string,
  rewrites: readonly Rewrite[],
  supergraph: Supergraph,
): string {
  return rewrites.reduce((name, rewrite) => {
    const key = keyAt(rewrite.path, name, supergraph);
    return rewrite.kind === 'SET' && key === '__typename' ? rewrite.value : name;
  }, typename);
}

/** The parts of a representation under the keys that its subgraph knows them by. */
export function renameParts<Part>(
  parts: ReadonlyMap<string, Part>,
  typename: string,
  {
    rewrites,
    supergraph,
  }: { readonly rewrites: readonly Rewrite[]; readonly supergraph: Supergraph },
): ReadonlyMap<string, Part> {
  const renamed = new Map(parts);
  let name = typename;
  for (const rewrite of rewrites) {
    const key = keyAt(rewrite.path, name, supergraph);
    if (key === null) continue;
    const part = renamed.get(key);
    if (rewrite.kind === 'SET' && key === '__typename') name = rewrite.value;
    else if (part === undefined) continue;
    else if (rewrite.kind === 'SET') throw new NotCompiled('REWRITES');
    else {
      renamed.delete(key);
      renamed.set(rewrite.key, part);
    }
  }
  return renamed;
}

/** The key of a representation that a rewrite is about, or null where it is about other types. */
function keyAt(
  [segment, ...rest]: readonly RewriteSegment[],
  typename: string,
  supergraph: Supergraph,
): string | null {
  if (segment?.kind === 'TYPES')
    return isOfType(typename, segment.types, supergraph) ? keyAt(rest, typename, supergraph) : null;
  if (segment === undefined || rest.length > 0) throw new NotCompiled('REWRITES');
  return segment.key;
}
