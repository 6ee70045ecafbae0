import { ApiError } from '../../schema/contract/errors.ts';
import type { Supergraph } from '../compile/supergraph.ts';
import type { RootFetch, Step } from '../plan/steps.ts';
import { askedBy } from './asked.ts';
import { type Answer, callSubgraph } from './call.ts';
import { fetchEntities } from './entities.ts';
import type { SubgraphReport, SubgraphTransport } from './execute.ts';
import { noteErrors, noteFailure, placesIn } from './failing.ts';
import type { FaultLog } from './faults.ts';
import { mergeInto } from './merge.ts';
import { applyRewrites } from './rewrites.ts';
import type { Tree } from './tree.ts';

/** One execution under way. */
export interface Run {
  readonly supergraph: Supergraph;
  readonly transport: SubgraphTransport;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal;
  readonly exposeSubgraphErrors: boolean;
  /** What the fetches brought so far, merged. */
  readonly data: Tree;
  readonly faults: FaultLog;
  readonly reports: SubgraphReport[];
}

/** Carries out a plan's steps. Whatever a subgraph does ends up in the run's faults; nothing is thrown for it. */
export async function runStep(step: Step | null, run: Run): Promise<void> {
  switch (step?.kind) {
    case undefined:
      return;
    case 'SEQUENCE':
      for (const inner of step.steps) await runStep(inner, run);
      return;
    case 'PARALLEL':
      await Promise.all(step.steps.map((inner) => runStep(inner, run)));
      return;
    case 'ROOT_FETCH':
      return fetchRoot(step, run);
    case 'ENTITY_FETCH':
      return fetchEntities(step, run);
    case 'SUBSCRIPTION':
      throw new ApiError('METHOD_NOT_ALLOWED');
  }
}

async function fetchRoot(step: RootFetch, run: Run): Promise<void> {
  const { request, selects } = step;
  try {
    mergeAnswer(await callSubgraph(request, [], run), step, run);
  } catch (error) {
    noteFailure(error, { subgraph: request.subgraph, places: placesIn(selects, []) }, run);
  }
}

/** Adds to the tree what a subgraph answered for fields of the root. */
export function mergeAnswer({ data, errors }: Answer, step: RootFetch, run: Run): void {
  const { request, outputRewrites, selects } = step;
  const { subgraph } = request;
  // A null that reached the top has its cause at a path; without one the subgraph refused the request as a whole.
  const isRefused =
    data === null && !errors.some(({ path }) => Array.isArray(path) && path.length > 0);
  if (isRefused) {
    const error = errors[0] ?? new ApiError('SUBGRAPH_ANSWER_INVALID');
    noteFailure(error, { subgraph, places: placesIn(selects, []) }, run);
    return;
  }
  noteErrors(errors, { subgraph, rewrites: outputRewrites, locate: (path) => [path] }, run);
  if (data === null) return;
  askedBy(request, run.supergraph).prune(data);
  noteMissing(data, step, run);
  applyRewrites(data, outputRewrites, run.supergraph);
  mergeInto(run.data, data, run.supergraph);
}

/** A field of the root that an answer doesn't even mention was lost, not null. */
function noteMissing(data: Tree, { request, outputRewrites, selects }: RootFetch, run: Run): void {
  // Where keys are rewritten the answer has others than the plan.
  if (outputRewrites.length > 0) return;
  const missing = new Map([...selects].filter(([key]) => !Object.hasOwn(data, key)));
  if (missing.size === 0) return;
  const error = new ApiError('SUBGRAPH_ANSWER_INVALID');
  noteFailure(error, { subgraph: request.subgraph, places: placesIn(missing, []) }, run);
}
