import {
  type Context,
  ROOT_CONTEXT,
  type Span as SdkSpan,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  trace,
} from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  ParentBasedSampler,
  type Sampler,
  SamplingDecision,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { formatTraceParent, parseTraceParent } from '../contract/trace-parent.ts';
import { createSpanQueue } from './span-queue.ts';
import type { TraceSettings } from './trace-settings.ts';
import type { Span, SpanStart, Tracer } from './tracer.ts';

const KINDS = { SERVER: SpanKind.SERVER, CLIENT: SpanKind.CLIENT };

/**
 * Sends spans by OTLP over HTTP. Which span work belongs to follows the work by asynchronous context.
 *
 * @param random gives a number from 0 to 1.
 */
export function createOtlpTracer(settings: TraceSettings, random: () => number): Tracer {
  const queue = createSpanQueue(new OTLPTraceExporter({ url: settings.url }));
  const provider = new TracerProvider({
    resource: resourceFromAttributes({
      'service.name': settings.serviceName,
      'service.namespace': 'yaolian',
    }),
    sampler: createSampler(settings, random),
    spanProcessors: [queue.processor],
  });
  const tracer = provider.getTracer('yaolian');
  const contexts = new AsyncLocalStorageContextManager();

  return {
    receive: (start, traceParent) => open(start, toContext(traceParent)),
    open: (start) => open(start, contexts.active()),
    counts: queue.counts,
    close: (patienceMs) => Promise.race([provider.shutdown().catch(() => {}), pause(patienceMs)]),
  };

  function open({ name, kind, notes = {} }: SpanStart, parent: Context): Span {
    const options = { attributes: notes, ...(kind !== undefined && { kind: KINDS[kind] }) };
    const span = tracer.startSpan(name, options, parent);
    const context = trace.setSpan(parent, span);
    const { traceId, spanId, traceFlags } = span.spanContext();
    const isSampled = (traceFlags & TraceFlags.SAMPLED) !== 0;
    return {
      traceId,
      traceParent: formatTraceParent({ traceId, spanId, isSampled }),
      note: (more) => void span.setAttributes(more),
      open: (start) => open(start, context),
      run: (work) => contexts.with(context, work),
      end: (failure) => end(span, failure),
    };
  }
}

function end(span: SdkSpan, failure: string | undefined): void {
  if (!span.isRecording()) return;
  if (failure !== undefined) {
    span.setAttribute('error.type', failure);
    span.setStatus({ code: SpanStatusCode.ERROR });
  }
  span.end();
}

/** Throws dice rather than look at the trace's id, which may be the client's choice. */
function createSampler({ ratio, followsParent }: TraceSettings, random: () => number): Sampler {
  const { RECORD_AND_SAMPLED, NOT_RECORD } = SamplingDecision;
  const root: Sampler = {
    shouldSample: () => ({ decision: random() < ratio ? RECORD_AND_SAMPLED : NOT_RECORD }),
    toString: () => `Random{${ratio}}`,
  };
  const remote = { remoteParentSampled: root, remoteParentNotSampled: root };
  return new ParentBasedSampler({ root, ...(!followsParent && remote) });
}

function toContext(traceParent: string | undefined): Context {
  const parent = parseTraceParent(traceParent);
  if (parent === null) return ROOT_CONTEXT;
  const { traceId, spanId, isSampled } = parent;
  const traceFlags = isSampled ? TraceFlags.SAMPLED : TraceFlags.NONE;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms).unref());
}
