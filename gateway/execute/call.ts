import { ApiError, type ErrorCode } from '../../schema/contract/errors.ts';
import type { SubgraphRequest } from '../plan/steps.ts';
import type { SubgraphCall, SubgraphReply } from './execute.ts';
import type { Run } from './run.ts';
import { isTree, type Tree } from './tree.ts';

/** What a subgraph answered, with the outermost layer checked. */
export interface Answer {
  readonly data: Tree | null;
  readonly errors: readonly Tree[];
}

/**
 * Sends one request of the plan.
 *
 * @param variables further variables by name, as JSON texts.
 * @throws ApiError SUBGRAPH_UNAVAILABLE, SUBGRAPH_TIMEOUT, SUBGRAPH_ANSWER_INVALID.
 */
export async function callSubgraph(
  request: SubgraphRequest,
  variables: readonly string[],
  run: Run,
): Promise<Answer> {
  const call = toCall(request, variables, run);
  const { status, body } = await send(call, run);
  return readAnswer({ subgraph: call.subgraph, status, text: body.toString('utf8') }, run);
}

/** The request as it goes out. */
export function toCall(
  request: SubgraphRequest,
  variables: readonly string[],
  run: Run,
): SubgraphCall {
  const { subgraph, operationKind } = request;
  const body = `${request.bodyStart},"variables":{${[...givenVariables(request, run), ...variables].join(',')}}}`;
  return { subgraph, body, kind: operationKind, signal: run.signal };
}

/**
 * Reads what a subgraph sent and keeps its report.
 *
 * @throws ApiError SUBGRAPH_UNAVAILABLE, SUBGRAPH_ANSWER_INVALID.
 */
export function readAnswer(
  {
    subgraph,
    status,
    text,
  }: { readonly subgraph: string; readonly status: number; readonly text: string },
  run: Run,
): Answer {
  const content = parseAnswer(text, status);
  if (isTree(content.extensions)) run.reports.push({ subgraph, extensions: content.extensions });
  return {
    data: isTree(content.data) ? content.data : null,
    errors: Array.isArray(content.errors) ? content.errors.filter(isTree) : [],
  };
}

function* givenVariables({ variables }: SubgraphRequest, run: Run): Iterable<string> {
  for (const name of variables) {
    const value = run.variables[name];
    if (value !== undefined) yield `${JSON.stringify(name)}:${JSON.stringify(value)}`;
  }
}

async function send(call: SubgraphCall, run: Run): Promise<SubgraphReply> {
  try {
    return await untilAborted(run.transport(call), run.signal);
  } catch (cause) {
    if (cause instanceof ApiError) throw cause;
    throw new ApiError(codeOf(cause, run.signal), { cause });
  }
}

function codeOf(cause: unknown, signal: AbortSignal): ErrorCode {
  const isTimeout = cause instanceof Error && cause.name === 'TimeoutError';
  return isTimeout || signal.aborted ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE';
}

/** A transport that overlooks the signal must not keep the client waiting. */
function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true });
    // Even where nobody waits: a rejection that is not heard would end the process.
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

function parseAnswer(text: string, status: number): Tree {
  const content = parseJson(text);
  if (isTree(content) && ('data' in content || Array.isArray(content.errors))) return content;
  throw new ApiError(status >= 500 ? 'SUBGRAPH_UNAVAILABLE' : 'SUBGRAPH_ANSWER_INVALID');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
