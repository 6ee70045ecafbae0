import { ApiError } from '../../schema/contract/errors.ts';
import type { RootFetch, Step } from '../plan/steps.ts';
import { readAnswer, toCall } from './call.ts';
import {
  type ExecuteOptions,
  type ExecutionResult,
  type SubgraphCall,
  startRun,
  toResult,
} from './execute.ts';
import { mergeAnswer, runStep } from './run.ts';

/** Opens a stream of events at a subgraph; each is a GraphQL answer, a JSON text. */
export type SubgraphEvents = (call: SubgraphCall) => AsyncIterable<string>;

export interface SubscribeOptions extends ExecuteOptions {
  readonly events: SubgraphEvents;
  /** Ends the stream. */
  readonly signal: AbortSignal;
}

/**
 * One result for each event of the subgraph that owns the subscription, with what the other subgraphs add to it.
 * `deadlineMs` counts for each event anew.
 *
 * @throws ApiError METHOD_NOT_ALLOWED when the operation is no subscription; what opening the stream throws.
 */
export async function* subscribe(options: SubscribeOptions): AsyncGenerator<ExecutionResult> {
  const { source, rest } = splitSteps(options.plan.step);
  const { signal, events } = options;
  const call = { ...toCall(source.request, [], startRun(options)), signal };
  for await (const text of events(call)) {
    const run = startRun(options);
    mergeAnswer(readAnswer({ subgraph: call.subgraph, status: 200, text }, run), source, run);
    await runStep(rest, run);
    if (signal.aborted) return;
    yield toResult(run, options);
  }
}

function splitSteps(step: Step | null): { readonly source: RootFetch; readonly rest: Step | null } {
  if (step?.kind === 'SUBSCRIPTION') return { source: step.source, rest: null };
  if (step?.kind === 'SEQUENCE') {
    const [first, ...steps] = step.steps;
    if (first?.kind === 'SUBSCRIPTION')
      return { source: first.source, rest: { kind: 'SEQUENCE', steps } };
  }
  throw new ApiError('METHOD_NOT_ALLOWED');
}
