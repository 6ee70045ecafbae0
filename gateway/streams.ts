import type { DocumentNode, FormattedExecutionResult } from 'graphql';
import { ApiError } from '../schema/contract/errors.ts';
import type { ExecuteOptions, ExecutionResult } from './execute/execute.ts';
import { openSource, type SubgraphEvents } from './execute/subscribe.ts';
import type { Stages } from './gateway.ts';
import { formatErrors, isForeseen } from './http/error-reply.ts';
import type { StreamRequest } from './http/stream.ts';
import { EXECUTION_MS } from './limits.ts';
import type { Places } from './stream-places.ts';

/** What a subscription's caller may have at the moment. */
export interface StreamPermission
  extends Pick<ExecuteOptions, 'operation' | 'transport' | 'introspectionSchema'> {
  /** The permitted part of the operation's document. */
  readonly document: DocumentNode;
  readonly events: SubgraphEvents;
  /** Everything that it was decided from, whole: equal fingerprints have equal rights. */
  readonly fingerprint: string;
  /** Whose stream it is; null where nobody is told apart. */
  readonly holder: string | null;
  /** The form in which an event leaves. It may leave when this has resolved, and not before. */
  release(result: ExecutionResult): Promise<FormattedExecutionResult>;
}

export interface StreamStages extends Pick<Stages, 'plan' | 'onError'> {
  /** Decides anew; throws when the caller may no longer have the stream, or its token has expired. */
  permit(request: StreamRequest): Promise<StreamPermission>;
  /** Decides at least this often, also while nothing happens. */
  readonly decideEveryMs: number;
  readonly places: Places;
}

/** Follows an operation until it ends, or until `retired` aborts, whose reason is then the last answer. */
export type FollowStream = (
  request: StreamRequest,
  retired: AbortSignal,
) => AsyncIterable<FormattedExecutionResult>;

/**
 * Follows subscriptions; a query has its one answer. Rights are decided again before each event is looked at and every
 * few seconds; a stream whose rights have changed ends with a coded error, so that its client subscribes anew.
 */
export function createStreams(stages: StreamStages): FollowStream {
  const { permit, plan, onError, decideEveryMs, places } = stages;

  return async function* open(request, retired) {
    try {
      const permission = await permit(request);
      if (permission.operation.kind === 'query') yield await request.answer();
      else yield* follow(request, permission, retired);
    } catch (error) {
      if (request.signal.aborted) return;
      if (!isForeseen(error)) onError(error, request.id);
      yield { errors: formatErrors(error, request.id) };
    }
  };

  async function* follow(
    request: StreamRequest,
    permission: StreamPermission,
    retired: AbortSignal,
  ): AsyncGenerator<FormattedExecutionResult> {
    const { document, holder } = permission;
    const revoked = new AbortController();
    const signal = AbortSignal.any([request.signal, revoked.signal, retired]);
    const leave = places.take(holder);
    const timer = setInterval(
      () => confirm(request, permission).catch((error) => revoked.abort(error)),
      decideEveryMs,
    );
    try {
      const planned = await plan(document, permission.operation.variables, signal);
      const fetches = { plan: planned, deadlineMs: EXECUTION_MS, signal };
      const { events, complete } = openSource(
        { ...permission, ...fetches },
        permission.events,
        signal,
      );
      for await (const event of events) {
        const present = await confirm(request, permission);
        const result = await complete(event, { ...present, ...fetches });
        signal.throwIfAborted();
        const answer = await present.release(result);
        signal.throwIfAborted();
        yield answer;
      }
      signal.throwIfAborted();
    } finally {
      clearInterval(timer);
      leave();
    }
  }

  async function confirm(
    request: StreamRequest,
    { fingerprint }: StreamPermission,
  ): Promise<StreamPermission> {
    const present = await permit(request);
    if (present.fingerprint !== fingerprint) throw new ApiError('RIGHTS_CHANGED');
    return present;
  }
}
