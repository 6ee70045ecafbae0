import {
  BatchSpanProcessor,
  type ReadableSpan,
  type SpanExporter,
  type SpanProcessor,
} from '@opentelemetry/sdk-trace';
import type { SpanCounts } from './tracer.ts';

/** Spans wait here for the receiver, and no request waits for them. */
export interface SpanQueue {
  readonly processor: SpanProcessor;
  counts(): SpanCounts;
}

/** About 4 MB at most. */
const MAX_WAITING = 2_048;
const BATCH = 512;
const BATCH_MS = 1_000;
/** `ExportResultCode.SUCCESS` of OpenTelemetry's core. */
const SUCCESS = 0;

/** Collects spans and hands them to the exporter in batches. What comes while too many wait is dropped and counted. */
export function createSpanQueue(exporter: SpanExporter): SpanQueue {
  const counts = { exported: 0, failed: 0, dropped: 0 };
  let waiting = 0;

  const batches = new BatchSpanProcessor({
    exporter: { export: send, shutdown: () => exporter.shutdown() },
    maxQueueSize: MAX_WAITING,
    maxExportBatchSize: BATCH,
    scheduledDelayMillis: BATCH_MS,
  });
  return {
    processor: {
      onStart: () => {},
      onEnd: enqueue,
      forceFlush: () => batches.forceFlush(),
      shutdown: () => batches.shutdown(),
    },
    counts: () => ({ ...counts }),
  };

  function enqueue(span: ReadableSpan): void {
    if (waiting >= MAX_WAITING) {
      counts.dropped += 1;
      return;
    }
    waiting += 1;
    batches.onEnd(span);
  }

  function send(spans: ReadableSpan[], done: Parameters<SpanExporter['export']>[1]): void {
    waiting -= spans.length;
    exporter.export(spans, (result) => {
      counts[result.code === SUCCESS ? 'exported' : 'failed'] += spans.length;
      done(result);
    });
  }
}
