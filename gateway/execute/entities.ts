import { ApiError } from '../../schema/contract/errors.ts';
import type { EntityBatch, EntityFetch, PathSegment, SubgraphRequest } from '../plan/steps.ts';
import { type Asked, askedBy } from './asked.ts';
import { type Answer, callSubgraph } from './call.ts';
import { noteErrors, noteFailure, placesBelow } from './failing.ts';
import { copyOf, mergeInto } from './merge.ts';
import { representerOf } from './representation.ts';
import { applyRewrites, isOfType } from './rewrites.ts';
import type { Run } from './run.ts';
import { isTree, type Path, type Place, read, type Tree, toPath } from './tree.ts';

/** An object of the merged tree that waits for more fields. */
interface Target {
  readonly entity: Tree;
  readonly place: Place | null;
  /** Which representation stands for it. */
  readonly index: number;
}

/** The entities of one batch: those that are equal in all that the subgraph needs share a representation. */
interface Gathering {
  readonly batch: EntityBatch;
  readonly targets: readonly Target[];
  /** JSON texts. */
  readonly representations: readonly string[];
}

/** Asks a subgraph for more fields of the entities that the tree holds, and adds them. */
export async function fetchEntities(step: EntityFetch, run: Run): Promise<void> {
  const { request } = step;
  const gatherings = step.batches.map((batch) => gather(batch, request.subgraph, run));
  if (gatherings.every(({ representations }) => representations.length === 0)) return;

  const variables = gatherings.map(
    ({ batch, representations }) =>
      `${JSON.stringify(batch.variable)}:[${representations.join(',')}]`,
  );
  const answer = await callSubgraph(request, variables, run).catch((error) => {
    for (const { batch } of gatherings)
      noteFailure(error, { subgraph: request.subgraph, places: placesBelow(batch) }, run);
    return null;
  });
  if (answer === null) return;
  for (const gathering of gatherings) attach(gathering, answer, { request, run });
}

function gather(batch: EntityBatch, subgraph: string, run: Run): Gathering {
  const indices = new Map<string, number>();
  const targets: Target[] = [];
  let isIncomplete = false;
  let entities = 0;
  const represent = representerOf(batch, subgraph, run);
  for (const path of batch.paths) visitEntities(path, run, add);
  if (isIncomplete || entities === 0) inheritFailure(batch, run);
  return { batch, targets, representations: [...indices.keys()] };

  function add(entity: Tree, place: Place | null): void {
    entities += 1;
    const representation = represent(entity, place);
    if (representation === 'INCOMPLETE') isIncomplete = true;
    if (typeof representation === 'string') return;

    const text = JSON.stringify(representation);
    const index = indices.get(text) ?? indices.size;
    indices.set(text, index);
    targets.push({ entity, place, index });
  }
}

/** Where an earlier failure left this fetch without what it needs, its places stay empty for the same reason. */
function inheritFailure(batch: EntityBatch, run: Run): void {
  for (const path of batch.paths) {
    const keys = path.flatMap((segment) => (segment.kind === 'KEY' ? [segment.key] : []));
    const needed = [keys, ...requiredKeys(batch.requires).map((key) => [...keys, key])];
    const failure = needed
      .map((place) => run.faults.failureAt(place))
      .find((found) => found !== undefined);
    if (failure === undefined) continue;
    for (const place of placesBelow({ ...batch, paths: [path] })) failure.places.add(place);
  }
}

function requiredKeys(requires: EntityBatch['requires']): readonly string[] {
  return requires.flatMap((selection) => {
    if (selection.kind === 'InlineFragment') return requiredKeys(selection.selections);
    return selection.kind === 'Field' && selection.name !== '__typename' ? [selection.name] : [];
  });
}

/** Visits every object of the merged tree that a path leads to. */
function visitEntities(
  path: readonly PathSegment[],
  { data, supergraph }: Run,
  visit: (entity: Tree, place: Place | null) => void,
): void {
  descend(data, 0, null);

  function descend(value: unknown, at: number, place: Place | null): void {
    const segment = path[at];
    if (Array.isArray(value)) {
      const next = segment?.kind === 'ITEMS' ? at + 1 : at;
      for (let key = 0; key < value.length; key += 1)
        descend(value[key], next, { parent: place, key });
      return;
    }
    if (!isTree(value)) return;

    if (segment === undefined) visit(value, place);
    else if (segment.kind === 'KEY')
      descend(read(value, segment.key), at + 1, { parent: place, key: segment.key });
    else if (segment.kind === 'ITEMS' || isOfType(value.__typename, segment.types, supergraph))
      descend(value, at + 1, place);
  }
}

function attach(
  { batch, targets, representations }: Gathering,
  { data, errors }: Answer,
  { request, run }: { readonly request: SubgraphRequest; readonly run: Run },
): void {
  const { subgraph } = request;
  if (representations.length === 0) return;
  const relevant = errors.filter(
    ({ path }) => !Array.isArray(path) || path[0] === batch.alias || path.length === 0,
  );
  const entities = data === null ? undefined : read(data, batch.alias);
  if (!Array.isArray(entities) || entities.length !== representations.length) {
    const error = relevant[0] ?? errors[0] ?? new ApiError('SUBGRAPH_ANSWER_INVALID');
    noteFailure(error, { subgraph, places: placesBelow(batch) }, run);
    return;
  }
  pruneEntities(entities, targets, {
    asked: askedBy(request, run.supergraph).below(batch.alias),
    run,
  });
  applyRewrites({ [batch.alias]: entities }, batch.outputRewrites, run.supergraph);
  applyRewrites(entities, batch.outputRewrites, run.supergraph);

  if (relevant.length > 0) {
    const sharing = Map.groupBy(targets, ({ index }) => index);
    const locate = (path: Path) => placesOf(path, sharing);
    noteErrors(relevant, { subgraph, rewrites: batch.outputRewrites, locate }, run);
  }
  const used = new Set<number>();
  for (const { entity, index } of targets) {
    const found: unknown = entities[index];
    if (!isTree(found)) continue;
    mergeInto(entity, used.has(index) ? copyOf(found) : found, run.supergraph);
    used.add(index);
  }
}

/** An entity that was found by its type has this type, whatever its answer says. */
function pruneEntities(
  entities: readonly unknown[],
  targets: readonly Target[],
  { asked, run }: { readonly asked: Asked | null; readonly run: Run },
): void {
  const pruned = new Set<number>();
  for (const { entity, index } of targets) {
    const found = entities[index];
    if (pruned.has(index) || !isTree(found)) continue;
    pruned.add(index);
    asked?.prune(found, objectTypeOf(entity, run));
  }
}

function objectTypeOf({ __typename }: Tree, { supergraph }: Run): string | undefined {
  const isObjectType =
    typeof __typename === 'string' && supergraph.possibleTypes(__typename).size === 1;
  return isObjectType ? __typename : undefined;
}

/** `_entities.2.name` is `name` of every object that shares the third representation. */
function placesOf(
  [, index, ...rest]: Path,
  sharing: ReadonlyMap<number, readonly Target[]>,
): readonly Path[] {
  const targets = typeof index === 'number' ? (sharing.get(index) ?? []) : [];
  return targets.map(({ place }) => [...toPath(place), ...rest]);
}
