import type { CallContext } from '../../schema/contract/call.ts';
import type { Log } from '../../schema/telemetry/log.ts';
import { inSpan, type Span, type Tracer } from '../../schema/telemetry/tracer.ts';
import type { AnswerCall, CallAnswer } from './answer-calls.ts';

export interface Observers {
  readonly log: Log;
  readonly tracer: Tracer | null;
}

/** @param traceParent the gateway's `traceparent` header, if it sent one. */
export type ObservedAnswerer = (
  call: CallContext,
  body: unknown,
  traceParent: string | undefined,
) => Promise<CallAnswer>;

/** The same, each call with one log line and, when there is a tracer, one span: neither tells who asks, or for what. */
export function observeCalls(answer: AnswerCall, { log, tracer }: Observers): ObservedAnswerer {
  return (call, body, traceParent) => {
    if (tracer === null) return follow(call, body, null);
    const span = tracer.receive(describeCall(call), traceParent);
    return inSpan(span, () => follow(call, body, span));
  };

  async function follow(call: CallContext, body: unknown, span: Span | null): Promise<CallAnswer> {
    const started = performance.now();
    const answered = await answer(call, body);
    const { status } = answered;
    span?.note({ 'http.response.status_code': status });
    if (status >= 500) span?.end(String(status));
    log.info({
      operationId: call.operationId,
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
