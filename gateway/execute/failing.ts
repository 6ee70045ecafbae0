import { ApiError, isErrorCode } from '../../schema/contract/errors.ts';
import type { EntityBatch, Rewrite, Selects } from '../plan/steps.ts';
import { describeError } from './faults.ts';
import { rewritePath } from './rewrites.ts';
import type { Run } from './run.ts';
import type { Path, Tree } from './tree.ts';

/** Notes the errors of an answer that did bring data, each at every place that it concerns. */
export function noteErrors(
  errors: readonly Tree[],
  origin: {
    readonly subgraph: string;
    readonly rewrites: readonly Rewrite[];
    readonly locate: (path: Path) => readonly Path[];
  },
  run: Run,
): void {
  const { subgraph, rewrites, locate } = origin;
  for (const error of errors) {
    const described = { subgraph, ...describeError(error, run.exposeSubgraphErrors) };
    const places = isPath(error.path) ? locate(rewritePath(error.path, rewrites)) : [];
    if (places.length === 0) run.faults.note({ ...described, path: null });
    for (const path of places) run.faults.note({ ...described, path });
  }
}

/** Notes that a fetch brought nothing: `places` stay empty. */
export function noteFailure(
  error: unknown,
  { subgraph, places }: { readonly subgraph: string; readonly places: Iterable<string> },
  run: Run,
): void {
  const described =
    error instanceof ApiError ? error.toJSON() : describeError(error, run.exposeSubgraphErrors);
  const { message, extensions = {} } = described;
  const code = isErrorCode(extensions.code) ? extensions.code : 'SUBGRAPH_ERROR';
  run.faults.fail({ subgraph, code, message, extensions, places: new Set(places) });
}

/** Every place that a batch would fill, without list indices. */
export function placesBelow({
  paths,
  selects,
}: Pick<EntityBatch, 'paths' | 'selects'>): readonly string[] {
  return paths.flatMap((path) => {
    const keys = path.flatMap((segment) => (segment.kind === 'KEY' ? [segment.key] : []));
    return [...placesIn(selects, keys)];
  });
}

/** Every place that an answer's selections fill, below the given keys. */
export function* placesIn(selects: Selects, keys: readonly string[]): Iterable<string> {
  for (const [key, inner] of selects) {
    if (key === '__typename') continue;
    const place = [...keys, key];
    yield place.join('.');
    yield* placesIn(inner, place);
  }
}

function isPath(value: unknown): value is Path {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((key) => typeof key === 'string' || Number.isInteger(key))
  );
}
