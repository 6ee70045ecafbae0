import { type DocumentNode, Kind, print } from 'graphql';
import { ApiError } from '../../schema/contract/errors.ts';
import { Lru } from '../compile/lru.ts';
import type { Supergraph } from '../compile/supergraph.ts';
import type { CacheSizes } from '../http/cache-sizes.ts';
import { toFetchDocuments } from './fetch-document.ts';
import { representEveryType } from './interface-objects.ts';
import { planBytes } from './plan-size.ts';
import { PlannerProcess } from './planner-process.ts';
import { createPlannerSdl } from './planner-sdl.ts';
import { stageRequirements } from './requirements.ts';
import { type Step, toStep } from './steps.ts';

/** What to fetch for one document. */
export interface ExecutablePlan {
  readonly id: string;
  readonly supergraph: Supergraph;
  /** What is planned, without conditions. */
  readonly document: DocumentNode;
  /** Null when no subgraph has to be asked. */
  readonly step: Step | null;
}

export interface PlannerOptions {
  /** Milliseconds that one plan may take. */
  readonly deadlineMs: number;
  /** Plans kept. */
  readonly maxPlans: number;
  /** Memory that the plans kept may take, in bytes, as far as it can be told. */
  readonly maxPlanBytes?: number;
  /** Documents that may wait to be planned. */
  readonly maxWaiting?: number;
  /** Hears of every plan that is made. */
  readonly onPlanned?: () => void;
  readonly caches?: CacheSizes;
}

export interface Planner {
  /**
   * The plan for a document that `id` stands for. Callers that ask for the same one share the work; one that gives
   * up leaves the others theirs, and a failure isn't kept.
   *
   * @throws ApiError PLAN_FAILED, PLAN_TIMEOUT, OVERLOADED; the signal's reason when it is aborted.
   */
  plan(document: DocumentNode, id: string, signal?: AbortSignal): Promise<ExecutablePlan>;
  /** Starts the planner's process ahead of the first plan; throws when it doesn't accept the supergraph. */
  start(): Promise<void>;
  close(): void;
}

/** Plans in another process, which starts with the first plan, and keeps the plans used last. */
export function createPlanner(supergraph: Supergraph, options: PlannerOptions): Planner {
  const { deadlineMs, maxPlans, maxPlanBytes, maxWaiting = 200, onPlanned = () => {} } = options;
  const plans = new Lru<Promise<ExecutablePlan>>(maxPlans, maxPlanBytes);
  options.caches?.set('plans', () => plans.held);
  const toSdl = createPlannerSdl(supergraph);
  const process = new PlannerProcess({ deadlineMs, maxWaiting });

  return {
    plan(document, id, signal) {
      const known = plans.get(id);
      if (known !== undefined) return abandonable(known, signal);

      const planning = planDocument(document, id);
      plans.set(id, planning);
      planning.then(
        (plan) => plans.set(id, planning, planBytes(plan)),
        () => plans.delete(id),
      );
      return abandonable(planning, signal);
    },
    start: () => process.start(toSdl(NOTHING)),
    close: () => process.close(),
  };

  async function planDocument(document: DocumentNode, id: string): Promise<ExecutablePlan> {
    onPlanned();
    const documents = toFetchDocuments(document, supergraph);
    const steps = (await Promise.all(documents.map(planSteps))).flat();
    if (steps.length === 0) return { id, supergraph, document, step: null };
    const step: Step = steps.length === 1 ? steps[0]! : { kind: 'SEQUENCE', steps };
    return { id, supergraph, document, step };
  }

  async function planSteps(document: DocumentNode): Promise<readonly Step[]> {
    try {
      const { node } = await process.plan(print(document), toSdl(document));
      if (!node) return [];
      return [representEveryType(toStep(node, supergraph), document, supergraph)];
    } catch (error) {
      const isFailed = error instanceof ApiError && error.code === 'PLAN_FAILED';
      const staged = isFailed ? stageRequirements(document, supergraph) : null;
      if (staged === null) throw error;
      return [...(await planSteps(staged.document)), ...staged.steps];
    }
  }
}

const NOTHING: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] };

/** The promise's outcome, or the signal's reason when that comes first. */
function abandonable<Value>(promise: Promise<Value>, signal?: AbortSignal): Promise<Value> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) return abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
