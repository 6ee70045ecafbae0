import type { EntityBatch, EntityFetch, RootFetch, Step } from '../../plan/steps.ts';
import type { AnswerReader, AnswerVariant } from './answers.ts';
import { NotCompiled } from './misfit.ts';

/** One request of a program. */
export interface ProgramFetch {
  readonly id: number;
  readonly step: RootFetch | EntityFetch;
  /** The fetches that the plan carries out before it. */
  readonly earlier: ReadonlySet<number>;
  /** Those of them whose answers it needs. */
  readonly needs: Set<number>;
  readonly batches: readonly ProgramBatch[];
  /** What answers a root fetch. */
  readonly root: AnswerVariant | null;
}

export interface ProgramBatch {
  readonly id: number;
  readonly fetch: number;
  readonly batch: EntityBatch;
  /** What answers it, by the names of types that its subgraph is asked for. */
  readonly variants: Map<string, AnswerVariant>;
}

/** The fetches of a plan in its order. */
export function listFetches(step: Step, reader: AnswerReader): readonly ProgramFetch[] {
  const fetches: ProgramFetch[] = [];
  let batches = 0;
  add(step, []);
  return fetches;

  /** Adds what a step fetches and gives the ids of it. */
  function add(added: Step, earlier: readonly number[]): readonly number[] {
    switch (added.kind) {
      case 'SEQUENCE':
        return addInTurn(added.steps, earlier);
      case 'PARALLEL':
        return added.steps.flatMap((inner) => add(inner, earlier));
      case 'ROOT_FETCH':
      case 'ENTITY_FETCH':
        return [addFetch(added, earlier)];
      case 'SUBSCRIPTION':
        throw new NotCompiled('NOT_A_QUERY');
    }
  }

  function addInTurn(steps: readonly Step[], earlier: readonly number[]): readonly number[] {
    const ids: number[] = [];
    for (const inner of steps) ids.push(...add(inner, [...earlier, ...ids]));
    return ids;
  }

  function addFetch(added: RootFetch | EntityFetch, earlier: readonly number[]): number {
    const id = fetches.length;
    fetches.push({
      id,
      step: added,
      earlier: new Set(earlier),
      // One deed of a mutation is complete before the next begins.
      needs: new Set(added.request.operationKind === 'mutation' ? earlier : []),
      root: added.kind === 'ROOT_FETCH' ? reader.rootAnswer(added) : null,
      batches:
        added.kind === 'ROOT_FETCH'
          ? []
          : added.batches.map((batch) => ({
              id: batches++,
              fetch: id,
              batch,
              variants: new Map(),
            })),
    });
    return id;
  }
}
