import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import { createHandler } from 'graphql-sse';
import { ApiError } from '../../schema/contract/errors.ts';
import { requirePreflight } from './preflight.ts';
import type { GraphqlParameters, RequestHeaders } from './request.ts';
import { DATA_HEADERS } from './security-headers.ts';
import { serveSockets } from './stream-sockets.ts';

/** A request to follow an operation. */
export interface StreamRequest {
  readonly id: string;
  readonly headers: RequestHeaders;
  readonly operation: GraphqlParameters;
  /** Aborts when the client goes away. */
  readonly signal: AbortSignal;
}

/** Follows an operation; never throws: what goes wrong is the last answer. */
export type OpenStream = (request: StreamRequest) => AsyncIterable<FormattedExecutionResult>;

export const STREAM_PATH = '/graphql/stream';

const MAX_STREAMS = 1_000;

/**
 * Serves subscriptions, as Server-Sent Events and over WebSockets.
 *
 * @see GraphQL over SSE, distinct connections mode; the graphql-transport-ws protocol.
 */
export function serveStreams(app: FastifyInstance, openAny: OpenStream): void {
  const open = limitStreams(openAny, MAX_STREAMS);
  serveSockets(app, open);
  const handle = createHandler<FastifyRequest, AbortSignal>({
    authenticate: () => null, // no reservations: each stream is a request of its own
    onSubscribe: ({ raw, context: signal }, { query, operationName, variables }) =>
      open({
        id: raw.id,
        headers: raw.raw.headersDistinct,
        operation: toOperation({ query, operationName, variables }),
        signal,
      }) as never,
  });

  app.route({ method: ['GET', 'POST'], url: STREAM_PATH, handler });

  async function handler(request: FastifyRequest, reply: FastifyReply) {
    if (request.headers.accept !== 'text/event-stream') throw new ApiError('NOT_ACCEPTABLE');
    requirePreflight(request.method, request.raw.headersDistinct);
    const [body, { status, headers = {} }] = await handle({
      method: request.method,
      url: request.url,
      headers: { get: (name) => request.headers[name.toLowerCase()] as string | undefined },
      body: () => String(request.body ?? ''),
      raw: request,
      context: signalOf(reply),
    });
    reply.code(status).headers({ ...headers, ...DATA_HEADERS });
    return reply.send(body === null || typeof body === 'string' ? body : Readable.from(body));
  }
}

/** The same, with OVERLOADED as the only answer while too many are open. */
function limitStreams(open: OpenStream, maxStreams: number): OpenStream {
  let streams = 0;
  return async function* openLimited(request) {
    if (streams >= maxStreams) {
      yield { errors: [new ApiError('OVERLOADED').toJSON()] };
      return;
    }
    streams += 1;
    try {
      yield* open(request);
    } finally {
      streams -= 1;
    }
  };
}

/** The parameters of a streamed operation; whether they are of the right types shows in the stages. */
export function toOperation(given: {
  readonly query: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
}): GraphqlParameters {
  const { query, operationName, variables } = given;
  return {
    query: typeof query === 'string' ? query : null,
    documentHash: null,
    operationName: typeof operationName === 'string' ? operationName : null,
    variables: typeof variables === 'object' ? (variables as Record<string, unknown> | null) : null,
  };
}

function signalOf(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  return gone.signal;
}
