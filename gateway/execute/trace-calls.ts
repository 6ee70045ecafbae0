import { TRACE_PARENT_HEADER } from '../../schema/contract/trace-parent.ts';
import { inSpan, type Tracer } from '../../schema/telemetry/tracer.ts';
import type { SubgraphTransport } from './execute.ts';

/**
 * The same transport, each call in a span of its own that the subgraph is told of. Nothing else of the client's
 * trace goes along: no `tracestate`, no `baggage`.
 */
export function traceCalls(transport: SubgraphTransport, tracer: Tracer | null): SubgraphTransport {
  if (tracer === null) return transport;
  return (call) =>
    inSpan(tracer.open(describeCall(call.subgraph)), async (span) => {
      const headers = { ...call.headers, [TRACE_PARENT_HEADER]: span.traceParent };
      const reply = await transport({ ...call, headers });
      span.note({ 'http.response.status_code': reply.status });
      if (reply.status >= 400) span.end(String(reply.status));
      return reply;
    });
}

/** @see OpenTelemetry semantic conventions for HTTP clients; the address is the operator's affair. */
function describeCall(subgraph: string) {
  const notes = { 'http.request.method': 'POST', 'yaolian.subgraph': subgraph };
  return { name: `POST ${subgraph}`, kind: 'CLIENT', notes } as const;
}
