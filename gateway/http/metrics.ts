import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { Tracer } from '../../schema/telemetry/tracer.ts';
import type { Admission } from './admission.ts';
import { createCacheSizes } from './cache-sizes.ts';
import { createDurations } from './durations.ts';
import { createMetricsReader } from './worker-metrics.ts';

export type Metrics = ReturnType<typeof createMetrics>;

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

/** Counters and durations in Prometheus' form. Labels are error codes, stages and agencies: a closed set. */
export function createMetrics() {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });

  const requests = createDurations(registry, {
    name: 'yaolian_request_seconds',
    help: 'GraphQL requests by the code of their outcome.',
    labelNames: ['code'],
    buckets: SECONDS,
  });
  const stages = createDurations(registry, {
    name: 'yaolian_stage_seconds',
    help: 'Time spent in each stage of a request.',
    labelNames: ['stage'],
    buckets: SECONDS,
  });
  const fetches = createDurations(registry, {
    name: 'yaolian_subgraph_fetch_seconds',
    help: 'Calls to each subgraph by HTTP status, or failed.',
    labelNames: ['subgraph', 'status'],
    buckets: SECONDS,
  });
  const retries = new Counter({
    name: 'yaolian_subgraph_retries_total',
    help: 'Queries sent to each subgraph once more.',
    labelNames: ['subgraph'],
    registers,
  });
  const reloads = new Counter({
    name: 'yaolian_schema_reloads_total',
    help: 'New supergraphs and agreements that came into force, or were refused.',
    labelNames: ['outcome'],
    registers,
  });
  const executions = new Counter({
    name: 'yaolian_executions_total',
    help: 'Operations executed by a compiled program, or why by the interpreter.',
    labelNames: ['how'],
    registers,
  });
  const events = new Counter({
    name: 'yaolian_stream_events_total',
    help: 'Answers sent over streams by the code of their outcome.',
    labelNames: ['code'],
    registers,
  });
  const streams = new Gauge({
    name: 'yaolian_streams_open',
    help: 'Streams that each subgraph has opened for this gateway.',
    labelNames: ['subgraph'],
    registers,
  });
  const defects = new Counter({
    name: 'yaolian_defects_total',
    help: 'Errors that nobody foresaw.',
    registers,
  });

  const queries = new Counter({
    name: 'yaolian_subgraph_queries_total',
    help: 'With de-duplication: queries that were sent, and those that shared the answer of one on its way.',
    labelNames: ['how'],
    registers,
  });
  const plans = new Counter({
    name: 'yaolian_plans_total',
    help: 'Plans that were made, ahead or because somebody waited; none for operations whose plan is kept.',
    registers,
  });
  new Gauge({ name: 'yaolian_workers', help: 'Processes that serve.', registers }).set(1);

  return {
    registry,
    read: createMetricsReader(registry),
    caches: createCacheSizes(registry),
    plans,
    queries,
    requests,
    stages,
    fetches,
    executions,
    retries,
    reloads,
    events,
    streams,
    defects,
  };
}

/** Counts the streams that are open at each subgraph. */
export function countStreams({ streams }: Metrics): (subgraph: string) => () => void {
  return (subgraph) => {
    streams.labels(subgraph).inc();
    return () => streams.labels(subgraph).dec();
  };
}

/** Shows how full the gateway is. */
export function observeAdmission({ registry }: Metrics, admission: Admission): void {
  new Gauge({
    name: 'yaolian_requests_in_flight',
    help: 'Requests that are worked on.',
    registers: [registry],
    collect() {
      this.set(admission.inFlight);
    },
  });
  new Gauge({
    name: 'yaolian_requests_waiting',
    help: 'Requests that wait for a place.',
    registers: [registry],
    collect() {
      this.set(admission.waiting);
    },
  });
}

/** Shows what became of the spans; null has none. */
export function observeTracer({ registry }: Metrics, tracer: Tracer | null): void {
  if (tracer === null) return;
  new Counter({
    name: 'yaolian_trace_spans_total',
    help: 'Spans that were exported, that the receiver did not take, or that were dropped because too many waited.',
    labelNames: ['outcome'],
    registers: [registry],
    collect() {
      this.reset();
      const { exported, failed, dropped } = tracer.counts();
      this.inc({ outcome: 'exported' }, exported);
      this.inc({ outcome: 'failed' }, failed);
      this.inc({ outcome: 'dropped' }, dropped);
    },
  });
}

/** Shows how long ago the agreements were last found to be in force; nothing while they never were. */
export function observePolicy(
  { registry }: Metrics,
  { confirmedAt, now }: { readonly confirmedAt: () => Date | null; readonly now: () => Date },
): void {
  new Gauge({
    name: 'yaolian_policy_age_seconds',
    help: 'Time since the agreements were last found to be in force.',
    registers: [registry],
    collect() {
      this.remove();
      const confirmed = confirmedAt();
      if (confirmed !== null) this.set((now().getTime() - confirmed.getTime()) / 1000);
    },
  });
}
