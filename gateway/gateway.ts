import type { GraphQLSchema } from 'graphql';
import type { Caller } from '../schema/contract/caller.ts';
import type { Reason } from '../schema/contract/purpose.ts';
import { type Answered, toAnswer } from './answer.ts';
import { noteAnswers, toReleases } from './audit/release.ts';
import type { Trail } from './audit/trail.ts';
import type { Permission } from './authorize/authorize.ts';
import type { CompiledOperation } from './compile/compile.ts';
import {
  type ExecuteOptions,
  type ExecutionResult,
  type SubgraphTransport,
  writeResponse,
} from './execute/execute.ts';
import { toErrorReply } from './http/error-reply.ts';
import { requireMethod } from './http/method.ts';
import { outcomeOf, type Reply, toGraphqlReply } from './http/reply.ts';
import type { GatewayRequest, GraphqlParameters, RequestHeaders } from './http/request.ts';
import type { Timeline } from './http/timeline.ts';
import type { PopularPlanner } from './plan/plan-ahead.ts';

export type Gateway = (request: GatewayRequest) => Promise<Reply>;

/** The stages of a request, each with its own means already given to it. */
export interface Stages {
  identify(headers: RequestHeaders): Promise<Caller>;
  stateReason(headers: RequestHeaders, caller: Caller): Promise<Reason>;
  compile(request: GraphqlParameters, caller: Caller): CompiledOperation;
  authorize(operation: CompiledOperation, caller: Caller, reason: Reason): Permission;
  plan: PopularPlanner['plan'];
  execute(options: Omit<ExecuteOptions, 'deadlineMs'>): Promise<ExecutionResult>;
  beginTrail(): Trail;

  /** What there is of the schema for this caller. */
  viewFor(caller: Caller, reason: Reason): GraphQLSchema;
  /** Calls to the subgraphs in the name of this caller. */
  transportFor(mandate: Mandate): SubgraphTransport;
  /** Hears of every error; those that nobody foresaw belong into the log. */
  onError(error: unknown, requestId: string): void;
}

/** In whose name, why and for what the subgraphs are called. */
export interface Mandate {
  readonly caller: Caller;
  readonly reason: Reason;
  readonly operation: CompiledOperation;
  readonly permission: Permission;
}

/** What is decided about: a request, or a stream at the moment. */
export interface Asked extends Pick<GatewayRequest, 'headers' | 'operation'> {
  /** Runs a stage, as a timeline does. */
  readonly run: Timeline['stage'];
  /** Throws when the operation may not come this way. */
  accept(operation: CompiledOperation): void;
}

/** The stages that decide, in their order; the trail knows how far they came. */
export async function decideMandate(
  {
    identify,
    stateReason,
    compile,
    authorize,
  }: Pick<Stages, 'identify' | 'stateReason' | 'compile' | 'authorize'>,
  { headers, operation: text, run, accept }: Asked,
  trail: Trail,
): Promise<Mandate> {
  const caller = await run('authenticate', () => identify(headers));
  trail.note({ caller });
  const reason = await run('reason', () => stateReason(headers, caller));
  trail.note({ reason });
  const operation = run('compile', () => compile(text, caller));
  accept(operation);
  trail.note({ operation });
  const permission = run('authorize', () => authorize(operation, caller, reason));
  trail.note({ denied: permission.refused });
  return { caller, reason, operation, permission };
}

/** The whole story of a request. Nothing else knows the order of the stages. */
export function createGateway(stages: Stages): Gateway {
  const { plan, execute } = stages;

  return async function handle(request) {
    const trail = stages.beginTrail();
    const reply = await answer(request, trail).catch(refuse);
    // No reply leaves before its record is written.
    const finish = () => trail.finish(reply.outcome);
    return request.timeline.stage('audit', finish).then(() => reply, refuse);

    function refuse(error: unknown): Reply {
      // A client that went away has made its own error.
      if (!request.signal.aborted) stages.onError(error, request.id);
      return toErrorReply(error, request);
    }
  };

  async function answer(request: GatewayRequest, trail: Trail): Promise<Reply> {
    const { headers, timeline } = request;
    const accept = (operation: CompiledOperation) => {
      timeline.name(operation);
      requireMethod(request, operation);
    };
    const asked = { headers, operation: request.operation, run: timeline.stage, accept };
    const mandate = await decideMandate(stages, asked, trail);
    const { operation, reason, permission } = mandate;
    const { transport, answered } = noteAnswers(timeline.follow(stages.transportFor(mandate)));
    const result = await fetchPermitted(mandate, transport, request);
    trail.note({ releases: toReleases(result.reports, answered) });
    return toReply(request, { operation, reason, permission, result, recordId: trail.recordId });
  }

  async function fetchPermitted(
    { caller, reason, operation, permission }: Mandate,
    transport: SubgraphTransport,
    { signal, timeline }: GatewayRequest,
  ): Promise<ExecutionResult> {
    const fetches = {
      plan: await timeline.stage('plan', () =>
        plan(permission.document, operation.variables, signal),
      ),
      operation,
      transport,
      introspectionSchema: stages.viewFor(caller, reason),
      signal,
    };
    return timeline.stage('execute', () => execute(fetches));
  }
}

function toReply({ mediaType }: GatewayRequest, answered: Answered): Reply {
  const { data, errors, extensions } = toAnswer(answered);
  const body = writeResponse({ data, errors }, extensions);
  // It waits for its record, and the subgraphs' answers must not wait with it.
  body.joinParts();
  return toGraphqlReply(mediaType, body, outcomeOf(errors));
}
