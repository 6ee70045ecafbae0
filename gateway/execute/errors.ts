import type { GraphQLFormattedError } from 'graphql';
import { toClientPaths } from './client-paths.ts';
import type { UnavailableFetch } from './execute.ts';
import type { Failure, Fault, FaultLog } from './faults.ts';
import type { ObjectShape } from './shape.ts';
import type { Tree } from './tree.ts';

/** The subgraphs' errors and failures at the client's paths. */
export function toErrors(
  { faults, failures }: FaultLog,
  shape: ObjectShape,
  data: Tree,
): readonly GraphQLFormattedError[] {
  return [
    ...faults.flatMap((fault) => faultErrors(fault, shape, data)),
    ...failures.flatMap((failure) => failureErrors(failure, shape)),
  ];
}

/** The fetches that failed as a whole, with all that they would have filled. */
export function toUnavailable(
  { failures }: FaultLog,
  shape: ObjectShape,
): readonly UnavailableFetch[] {
  return failures.map((failure) => ({
    subgraph: failure.subgraph,
    code: failure.code,
    paths: emptyPlaces(failure, shape).map(({ path }) => path.map(String)),
  }));
}

function faultErrors(
  { path, subgraph, message, extensions }: Fault,
  shape: ObjectShape,
  data: Tree,
): readonly GraphQLFormattedError[] {
  const described = { message, extensions: { ...extensions, subgraph } };
  if (path === null) return [described];
  const places = toClientPaths(shape, data, path);
  const asked = places.filter(({ isWhole }) => isWhole);
  return (asked.length > 0 ? asked : places).map((place) =>
    place.path.length > 0 ? { ...described, path: place.path } : described,
  );
}

/** One error for each topmost selection that stays empty: a path where there is one, since a list has many. */
function failureErrors(failure: Failure, shape: ObjectShape): readonly GraphQLFormattedError[] {
  const { message, extensions, subgraph } = failure;
  const places = emptyPlaces(failure, shape);
  const known = new Set(places.map(({ path }) => path.join('.')));
  const topmost = places.filter(({ path }) => !known.has(path.slice(0, -1).join('.')));
  if (topmost.length === 0) return [{ message, extensions: { ...extensions, subgraph } }];
  return topmost.map(({ path, isBelowList }) => {
    const described = { ...extensions, subgraph, affectedPath: path.join('.') };
    return { message, ...(!isBelowList && { path }), extensions: described };
  });
}

function emptyPlaces({ places }: Failure, shape: ObjectShape) {
  return [...places].flatMap((place) =>
    toClientPaths(shape, undefined, place.split('.')).filter(({ isWhole }) => isWhole),
  );
}
