import type { EntityBatch } from '../plan/steps.ts';
import type { Tree } from './tree.ts';

type Asked = Pick<EntityBatch, 'selects' | 'outputRewrites'>;

/**
 * Of an object of an answer, rewritten, the fields that were asked for. What a subgraph adds unasked could be another
 * agency's field, or the key by which the next one is asked.
 */
export function onlyAsked({ selects, outputRewrites }: Asked): (object: Tree) => Tree {
  const renamed = outputRewrites.flatMap((rewrite) =>
    rewrite.kind === 'RENAME' ? [rewrite.key] : [],
  );
  const keys = new Set([...selects.keys(), ...renamed]);
  const isAsked = (key: string) => keys.has(key);
  return (object) => {
    const given = Object.keys(object);
    if (given.every(isAsked)) return object;
    return Object.fromEntries(given.filter(isAsked).map((key) => [key, object[key]]));
  };
}
