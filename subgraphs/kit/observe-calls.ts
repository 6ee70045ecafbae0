import type { CallContext } from '../../schema/contract/call.ts';
import type { Log } from '../../schema/telemetry/log.ts';
import { inSpan, type Span, type Tracer } from '../../schema/telemetry/tracer.ts';
import type { AnswerCall, CallAnswer, VerifiedCall } from './answer-calls.ts';

export interface Observers {
  readonly log: Log;
  readonly tracer: Tracer | null;
}

/** @param traceParent the gateway's `traceparent` header, if it sent one. */
export type ObservedAnswerer = (call: VerifiedCall, traceParent?: string) => Promise<CallAnswer>;

/** The same, each call with one log line and, when there is a tracer, one span: neither tells who asks, or for what. */
export function observeCalls(answer: AnswerCall, { log, tracer }: Observers): ObservedAnswerer {
  return (call, traceParent) => {
    if (tracer === null) return follow(call, null);
    const span = tracer.receive(describeCall(call.call), traceParent);
    return inSpan(span, () => follow(call, span));
  };

  async function follow(call: VerifiedCall, span: Span | null): Promise<CallAnswer> {
    const started = performance.now();
    const answered = await answer(call);
    const { status } = answered;
    span?.note({ 'http.response.status_code': status });
    if (status >= 500) span?.end(String(status));
    log.info({
      operationId: call.call.operationId,
      ...(span !== null && { traceId: span.traceId }),
      status,
      ms: Math.round(performance.now() - started),
    });
    return answered;
  }
}

/** @see OpenTelemetry semantic conventions for HTTP servers. */
function describeCall({ operationId }: CallContext) {
  const notes = {
    'http.request.method': 'POST',
    'http.route': '/graphql',
    'yaolian.operation.id': operationId,
  };
  return { name: 'POST /graphql', kind: 'SERVER', notes } as const;
}
