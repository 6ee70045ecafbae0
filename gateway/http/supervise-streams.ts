import type { FormattedExecutionResult } from 'graphql';
import { ApiError } from '../../schema/contract/errors.ts';
import type { Span } from '../../schema/telemetry/tracer.ts';
import { observeStreams } from './observe-streams.ts';
import type { ReceivedStream, ServeStream, StreamParts } from './stream.ts';
import { createTimelines } from './timeline.ts';

const MAX_STREAMS = 1_000;
/** Who takes no event for so long is gone, whatever the connection says. */
const STALLED_MS = 30_000;

/** Opens streams, no more than the gateway can keep, and drops the clients that take nothing. */
export function superviseStreams(parts: StreamParts): ServeStream {
  const { streams, gateway, admission, metrics } = parts;
  const observe = observeStreams(parts);
  const beginTimeline = createTimelines(metrics);
  let open = 0;

  return async function* serve(request) {
    if (open >= MAX_STREAMS) {
      yield { errors: [new ApiError('OVERLOADED').toJSON()] };
      return;
    }
    open += 1;
    try {
      const answers = observe(request, (span) =>
        streams({ ...request, answer: () => answer(request, span) }),
      );
      for await (const result of answers) yield* unlessStalled(result, request);
    } finally {
      open -= 1;
    }
  };

  async function answer(
    request: ReceivedStream,
    span: Span | null,
  ): Promise<FormattedExecutionResult> {
    const { body } = await admission.run(request.signal, () =>
      gateway({
        ...request,
        method: 'GET',
        mediaType: 'application/graphql-response+json',
        timeline: beginTimeline(span),
      }),
    );
    return JSON.parse(body.toString('utf8'));
  }
}

/** Asking for the next is the sign that this one was taken. */
async function* unlessStalled(
  result: FormattedExecutionResult,
  { drop }: ReceivedStream,
): AsyncGenerator<FormattedExecutionResult> {
  const stalled = setTimeout(drop, STALLED_MS);
  try {
    yield result;
  } finally {
    clearTimeout(stalled);
  }
}
