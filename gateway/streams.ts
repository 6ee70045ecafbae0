import type { DocumentNode, FormattedExecutionResult } from 'graphql';
import { ApiError } from '../schema/contract/errors.ts';
import type { ExecuteOptions } from './execute/execute.ts';
import { type SubgraphEvents, subscribe } from './execute/subscribe.ts';
import type { Stages } from './gateway.ts';
import { formatErrors, isForeseen } from './http/error-reply.ts';
import type { StreamRequest } from './http/stream.ts';
import { EXECUTION_MS } from './limits.ts';

/** What a subscription's caller may have at the moment. */
export interface StreamPermission
  extends Pick<ExecuteOptions, 'operation' | 'transport' | 'introspectionSchema'> {
  /** The permitted part of the operation's document. */
  readonly document: DocumentNode;
  readonly events: SubgraphEvents;
  /** Everything that it was decided from, whole: equal fingerprints have equal rights. */
  readonly fingerprint: string;
}

export interface StreamStages extends Pick<Stages, 'plan' | 'onError'> {
  /** Decides anew; throws when the caller may no longer have the stream, or its token has expired. */
  permit(request: StreamRequest): Promise<StreamPermission>;
  /** Decides at least this often, also while nothing happens. */
  readonly decideEveryMs: number;
}

/** Follows an operation until it ends, or until `retired` aborts, whose reason is then the last answer. */
export type FollowStream = (
  request: StreamRequest,
  retired: AbortSignal,
) => AsyncIterable<FormattedExecutionResult>;

/**
 * Follows subscriptions. Rights are decided again before each event is looked at and every few seconds; a stream
 * whose rights have changed ends with a coded error, so that its client subscribes anew.
 */
export function createStreams({
  permit,
  plan,
  onError,
  decideEveryMs,
}: StreamStages): FollowStream {
  return async function* open(request, retired) {
    try {
      yield* follow(request, retired);
    } catch (error) {
      if (request.signal.aborted) return;
      if (!isForeseen(error)) onError(error, request.id);
      yield { errors: formatErrors(error, request.id) };
    }
  };

  async function* follow(
    request: StreamRequest,
    retired: AbortSignal,
  ): AsyncGenerator<FormattedExecutionResult> {
    const permission = await permit(request);
    const revoked = new AbortController();
    const signal = AbortSignal.any([request.signal, revoked.signal, retired]);
    const confirm = async () => {
      const { fingerprint } = await permit(request);
      if (fingerprint !== permission.fingerprint) throw new ApiError('RIGHTS_CHANGED');
    };
    const timer = setInterval(
      () => confirm().catch((error) => revoked.abort(error)),
      decideEveryMs,
    );
    try {
      const results = subscribe({
        ...permission,
        plan: await plan(permission.document, permission.operation.variables, signal),
        events: confirmEach(permission.events, confirm),
        deadlineMs: EXECUTION_MS,
        signal,
      });
      for await (const { data, errors } of results) {
        yield {
          data: data as Record<string, unknown> | null,
          ...(errors.length > 0 && { errors }),
        };
      }
      signal.throwIfAborted();
    } finally {
      clearInterval(timer);
    }
  }
}

function confirmEach(events: SubgraphEvents, confirm: () => Promise<void>): SubgraphEvents {
  return async function* confirmed(call) {
    for await (const text of events(call)) {
      await confirm();
      yield text;
    }
  };
}
