import type { FormattedExecutionResult } from 'graphql';
import type { Span } from '../../schema/telemetry/tracer.ts';
import type { Observers } from './observe.ts';
import { type Outcome, outcomeOf } from './reply.ts';
import type { ReceivedStream } from './stream.ts';

type Answers = AsyncIterable<FormattedExecutionResult>;

/** @param open is given the stream's span, below which its work stands. */
export type ObserveStream = (
  request: ReceivedStream,
  open: (span: Span | null) => Answers,
) => AsyncGenerator<FormattedExecutionResult>;

/** Follows each stream from its opening to its end: its answers counted, one log line, one span. */
export function observeStreams({ metrics, log, tracer }: Observers): ObserveStream {
  return async function* observe(request, open) {
    const started = performance.now();
    const span = tracer?.receive(SPAN, request.headers.traceparent?.[0]) ?? null;
    let code: Outcome = 'OK';
    let answers = 0;
    try {
      for await (const result of within(span, open(span))) {
        code = outcomeOf(result.errors ?? []);
        answers += 1;
        metrics.events.labels(code).inc();
        yield result;
      }
    } finally {
      const ms = Math.round(performance.now() - started);
      const trace = span !== null && { traceId: span.traceId };
      log.info({ requestId: request.id, ...trace, code, answers, ms });
      span?.note({ 'yaolian.request.id': request.id, 'yaolian.outcome': code });
      span?.end();
    }
  };
}

const SPAN = {
  name: 'stream',
  kind: 'SERVER',
  notes: { 'http.route': '/graphql/stream' },
} as const;

/** What is done for the next answer stands below the span, whoever asks for it. */
async function* within(span: Span | null, answers: Answers): Answers & AsyncGenerator {
  if (span === null) return yield* answers;
  const iterator = answers[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await span.run(() => iterator.next());
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await iterator.return?.();
  }
}
