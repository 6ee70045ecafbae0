import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from './log.ts';
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
}

/** What becomes of a request whose client went away before there was an answer. */
const ABANDONED = { code: 'ABANDONED', operationId: null };
/** As nginx has it: the client closed the connection. */
const ABANDONED_STATUS = 499;

/** Follows each request from its first byte to its last: one log line and one observation, however far it came. */
export function observeRequests({ metrics, log }: Observers) {
  const begin = createTimelines(metrics);

  return (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    const started = performance.now();
    request.timeline = begin();
    reply.raw.once('close', () => finish(request, reply, performance.now() - started));
    done();
  };

  function finish({ id, timeline }: FastifyRequest, reply: FastifyReply, ms: number): void {
    const { code, operationId } = reply.outcome ?? ABANDONED;
    const { stagesMs, agencies } = timeline;
    metrics.requests.labels(code).observe(ms / 1000);
    log.info({
      requestId: id,
      code,
      status: reply.outcome === null ? ABANDONED_STATUS : reply.statusCode,
      ms: Math.round(ms),
      operationId,
      stagesMs,
      agencies: [...agencies],
    });
  }
}
