import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../../schema/telemetry/log.ts';
import type { Span, Tracer } from '../../schema/telemetry/tracer.ts';
import type { Metrics } from './metrics.ts';
import type { Outcome } from './reply.ts';
import { createTimelines, type Timeline } from './timeline.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Of requests to the GraphQL endpoint. */
    timeline: Timeline;
  }
  interface FastifyReply {
    outcome: Outcome | null;
  }
}

export interface Observers {
  readonly metrics: Metrics;
  readonly log: Log;
  readonly tracer: Tracer | null;
}

/** How a request ended. */
interface Ending {
  readonly code: Outcome | 'ABANDONED';
  readonly status: number;
  readonly ms: number;
}

const ROUTE = '/graphql';
/** As nginx has it: the client went away before there was an answer. */
const ABANDONED_STATUS = 499;

/** Follows each request from its head to its last byte: one log line, one observation and one span, however far it came. */
export function observeRequests({ metrics, log, tracer }: Observers) {
  const begin = createTimelines(metrics);

  return (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    const started = performance.now();
    const span = tracer === null ? null : openSpan(tracer, request);
    request.timeline = begin(span);
    reply.raw.once('close', () => {
      const ending = toEnding(reply, performance.now() - started);
      metrics.requests.labels(ending.code).observe(ending.ms / 1000);
      log.info(toLine(request, ending, span));
      if (span !== null) endSpan(span, request, ending);
    });
    done();
  };
}

function toEnding({ outcome, statusCode }: FastifyReply, ms: number): Ending {
  if (outcome === null) return { code: 'ABANDONED', status: ABANDONED_STATUS, ms };
  return { code: outcome, status: statusCode, ms };
}

function toLine({ id, timeline }: FastifyRequest, { code, status, ms }: Ending, span: Span | null) {
  const { operation, stagesMs, agencies } = timeline;
  return {
    requestId: id,
    ...(span !== null && { traceId: span.traceId }),
    code,
    status,
    ms: Math.round(ms),
    operationId: operation?.id ?? null,
    stagesMs,
    agencies: [...agencies],
  };
}

/** @see OpenTelemetry semantic conventions for HTTP servers and for GraphQL servers; the document is left out on purpose. */
function openSpan(tracer: Tracer, { id, method, raw }: FastifyRequest): Span {
  const traceParents = raw.headersDistinct.traceparent ?? [];
  return tracer.receive(
    {
      name: `${method} ${ROUTE}`,
      kind: 'SERVER',
      notes: { 'http.request.method': method, 'http.route': ROUTE, 'yaolian.request.id': id },
    },
    traceParents.length === 1 ? traceParents[0] : undefined,
  );
}

function endSpan(span: Span, { timeline: { operation } }: FastifyRequest, ending: Ending): void {
  const { code, status } = ending;
  span.note({ 'http.response.status_code': status, 'yaolian.outcome': code });
  if (operation !== null) {
    span.note({ 'graphql.operation.type': operation.kind, 'yaolian.operation.id': operation.id });
  }
  span.end(status >= 500 ? code : undefined);
}
