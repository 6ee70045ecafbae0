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

/** A subscription at the subgraph that owns it, and how each of its events is completed. */
export interface Source {
  readonly events: AsyncIterable<string>;
  /**
   * The result of one event, with what the other subgraphs add to it. `deadlineMs` counts for each event anew; the
   * subgraph's report always stands in the result, empty when it sent none.
   */
  complete(event: string, options: ExecuteOptions): Promise<ExecutionResult>;
}

/**
 * Opens a subscription.
 *
 * @param signal ends the stream.
 * @throws ApiError METHOD_NOT_ALLOWED when the operation is no subscription.
 */
export function openSource(
  options: ExecuteOptions,
  events: SubgraphEvents,
  signal: AbortSignal,
): Source {
  const { source, rest } = splitSteps(options.plan.step);
  const call = { ...toCall(source.request, [], startRun(options)), signal };
  const { subgraph } = call;

  return { events: events(call), complete };

  async function complete(text: string, each: ExecuteOptions): Promise<ExecutionResult> {
    const run = startRun(each);
    mergeAnswer(readAnswer({ subgraph, status: 200, text }, run), source, run);
    if (run.reports.length === 0) run.reports.push({ subgraph, extensions: {} });
    await runStep(rest, run);
    return toResult(run, each);
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
