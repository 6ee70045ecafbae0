import { nameFailure, type Span } from '../../schema/telemetry/tracer.ts';
import type { CompiledOperation } from '../compile/compile.ts';
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

/** What log, metrics and traces call an operation: nothing that the client wrote. */
export type OperationName = Pick<CompiledOperation, 'id' | 'kind'>;

/** Where one request spends its time. */
export interface Timeline {
  /** Runs a stage and keeps how long it took until what it returned was settled. */
  stage<Result>(name: Stage, run: () => Result): Result;
  /** Says which operation it is, once that is known. */
  name(operation: OperationName): void;
  /** The same transport; the agencies that are called through it are kept. */
  follow(transport: SubgraphTransport): SubgraphTransport;

  readonly operation: OperationName | null;
  /** Milliseconds of each stage that was run to its end. */
  readonly stagesMs: Readonly<Partial<Record<Stage, number>>>;
  readonly agencies: ReadonlySet<string>;
}

/** Begins timelines, each for one request; their stages show in the metrics, and below the request's span if it has one. */
export function createTimelines({
  stages,
}: Pick<Metrics, 'stages'>): (span: Span | null) => Timeline {
  const durations = new Map(STAGES.map((name) => [name, stages.labels(name)]));

  return (request) => {
    const stagesMs: Partial<Record<Stage, number>> = {};
    const agencies = new Set<string>();
    let operation: OperationName | null = null;
    return {
      stage,
      name: ({ id, kind }) => {
        operation = { id, kind };
      },
      follow,
      get operation() {
        return operation;
      },
      stagesMs,
      agencies,
    };

    function stage<Result>(name: Stage, run: () => Result): Result {
      const started = performance.now();
      const span = request?.open({ name });
      return settle(span === undefined ? run : () => span.run(run), (failure) => {
        const ms = performance.now() - started;
        stagesMs[name] = Math.round(ms * 100) / 100;
        durations.get(name)!.observe(ms / 1000);
        span?.end(failure);
      });
    }

    function follow(transport: SubgraphTransport): SubgraphTransport {
      return (call) => {
        agencies.add(call.subgraph);
        return transport(call);
      };
    }
  };
}

/** Runs work and calls `finish` when it is over, with what made it fail if it did. */
function settle<Result>(work: () => Result, finish: (failure?: string) => void): Result {
  const succeed = () => finish();
  const fail = (error: unknown) => finish(nameFailure(error));
  try {
    const result = work();
    if (result instanceof Promise) result.then(succeed, fail);
    else succeed();
    return result;
  } catch (error) {
    fail(error);
    throw error;
  }
}
