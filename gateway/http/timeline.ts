import type { SubgraphTransport } from '../execute/execute.ts';
import type { Metrics } from './metrics.ts';

const STAGES = [
  'authenticate',
  'reason',
  'compile',
  'authorize',
  'plan',
  'execute',
  'audit',
] as const;

export type Stage = (typeof STAGES)[number];

/** Where one request spends its time. */
export interface Timeline {
  /** Runs a stage and keeps how long it took until what it returned was settled. */
  stage<Result>(name: Stage, run: () => Result): Result;
  /** The same transport; the agencies that are called through it are kept. */
  follow(transport: SubgraphTransport): SubgraphTransport;
  /** Milliseconds of each stage that was run to its end. */
  readonly stagesMs: Readonly<Partial<Record<Stage, number>>>;
  readonly agencies: ReadonlySet<string>;
}

/** Begins timelines, each for one request; their stages show in the metrics. */
export function createTimelines({ stages }: Pick<Metrics, 'stages'>): () => Timeline {
  const durations = new Map(STAGES.map((name) => [name, stages.labels(name)]));

  return () => {
    const stagesMs: Partial<Record<Stage, number>> = {};
    const agencies = new Set<string>();
    return { stage, follow, stagesMs, agencies };

    function stage<Result>(name: Stage, run: () => Result): Result {
      const started = performance.now();
      const finish = () => {
        const ms = performance.now() - started;
        stagesMs[name] = Math.round(ms * 100) / 100;
        durations.get(name)!.observe(ms / 1000);
      };
      return settle(run, finish);
    }

    function follow(transport: SubgraphTransport): SubgraphTransport {
      return (call) => {
        agencies.add(call.subgraph);
        return transport(call);
      };
    }
  };
}

/** Runs work and calls `finish` when it is over, however it ends. */
function settle<Result>(work: () => Result, finish: () => void): Result {
  let isPending = false;
  try {
    const result = work();
    isPending = result instanceof Promise;
    if (isPending) (result as Promise<unknown>).then(finish, finish);
    return result;
  } finally {
    if (!isPending) finish();
  }
}
