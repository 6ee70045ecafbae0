import type { IncomingHttpHeaders } from 'node:http';
import type { GraphQLFormattedError, GraphQLSchema, OperationTypeNode } from 'graphql';
import type { ErrorCode } from '../../schema/contract/errors.ts';
import type { SignatureHeaders } from '../../schema/contract/signature.ts';
import type { CompiledOperation } from '../compile/compile.ts';
import type { ExecutablePlan } from '../plan/planner.ts';
import { complete } from './complete.ts';
import { toErrors, toUnavailable } from './errors.ts';
import { FaultLog } from './faults.ts';
import { introspect } from './introspection.ts';
import { JsonText, toByteText } from './program/json-text.ts';
import { type Run, runStep } from './run.ts';
import { type ObjectShape, shapeOf } from './shape.ts';
import type { Tree } from './tree.ts';

export interface SubgraphCall {
  readonly subgraph: string;
  /** JSON: query, variables and, if it has one, operationName. */
  readonly body: string;
  /** What proves to the subgraph who calls. */
  readonly signature?: SignatureHeaders;
  /** Further headers, beside content-type and accept. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** When the answer must be there, in milliseconds on the steady clock. */
  readonly until?: number;
  readonly kind: `${OperationTypeNode}`;
}

export interface SubgraphReply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Carries one call to a subgraph; it throws when there is no answer at all. */
export type SubgraphTransport = (call: SubgraphCall) => Promise<SubgraphReply>;

export interface ExecuteOptions {
  readonly plan: ExecutablePlan;
  readonly operation: CompiledOperation;
  readonly transport: SubgraphTransport;
  /** What the schema is for this caller. */
  readonly introspectionSchema: GraphQLSchema;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
  /** Milliseconds for all fetches together. */
  readonly deadlineMs: number;
  /** Passes the subgraphs' own messages and extensions on; else only codes that are ours. */
  readonly exposeSubgraphErrors?: boolean;
}

export interface SubgraphReport {
  readonly subgraph: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** A fetch that failed as a whole. */
export interface UnavailableFetch {
  readonly subgraph: string;
  readonly code: ErrorCode;
  /** What it would have filled: the client's paths, without list indices. */
  readonly paths: readonly (readonly string[])[];
}

export interface ExecutionResult {
  readonly data: Tree | JsonText | null | undefined;
  readonly errors: readonly GraphQLFormattedError[];
  /** The `extensions` of each subgraph's answer, as sent; empty where it sent none. */
  readonly reports: readonly SubgraphReport[];
  readonly unavailable: readonly UnavailableFetch[];
}

/**
 * Fetches what the plan says and gives it the client's shape. What a subgraph does wrong costs the fields that it
 * would have filled, and is told in `errors` and `unavailable`.
 *
 * @throws the signal's reason when nobody waits any more.
 */
export async function execute(options: ExecuteOptions): Promise<ExecutionResult> {
  const run = startRun(options);
  await runStep(options.plan.step, run);
  options.signal?.throwIfAborted();
  return toResult(run, options);
}

/** What a run that has ended means to the client. */
export function toResult(run: Run, options: ExecuteOptions): ExecutionResult {
  const { plan, operation, introspectionSchema } = options;
  const { faults, reports, variables } = run;
  const introspection = introspect(plan.document, introspectionSchema, variables);
  const shape = clientShapeOf({ plan, operation });
  const { data, errors } = complete(shape, run.data, { faults, ready: introspection.data });
  return {
    data,
    errors: [...introspection.errors, ...toErrors(faults, shape, run.data), ...errors],
    reports,
    unavailable: toUnavailable(faults, shape),
  };
}

/** What the client asked for, with what of it is planned: what isn't comes out as null. */
export function clientShapeOf({
  plan,
  operation,
}: Pick<ExecuteOptions, 'plan' | 'operation'>): ObjectShape {
  return shapeOf({
    schema: plan.supergraph.schema,
    asked: operation.document,
    permitted: plan.document,
    variables: operation.variables,
  });
}

/** A run that has fetched nothing yet. */
export function startRun(options: ExecuteOptions): Run {
  const { plan, operation, transport, signal, deadlineMs, exposeSubgraphErrors = false } = options;
  const deadline = AbortSignal.timeout(deadlineMs);
  return {
    supergraph: plan.supergraph,
    transport,
    variables: operation.variables,
    signal: signal === undefined ? deadline : AbortSignal.any([signal, deadline]),
    exposeSubgraphErrors,
    data: {},
    faults: new FaultLog(),
    reports: [],
  };
}

/** The answer as the client gets it. */
export function writeResponse(
  { data, errors }: Pick<ExecutionResult, 'data' | 'errors'>,
  extensions: Readonly<Record<string, unknown>> = {},
): JsonText {
  const members: string[] = [];
  if (errors.length > 0) members.push(`"errors":${toJsonBytes(errors)}`);
  if (data !== undefined) members.push(`"data":${toJsonBytes(data)}`);
  if (Object.keys(extensions).length > 0) members.push(`"extensions":${toJsonBytes(extensions)}`);
  // Joined by operators, a large text is not copied.
  return new JsonText(
    `{${members.length > 0 ? members.reduce((text, member) => `${text},${member}`) : ''}}`,
  );
}

function toJsonBytes(value: unknown): string {
  return value instanceof JsonText ? value.text : toByteText(JSON.stringify(value));
}
