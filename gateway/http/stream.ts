import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import { createHandler } from 'graphql-sse';
import { ApiError } from '../../schema/contract/errors.ts';
import type { Gateway } from '../gateway.ts';
import type { Admission } from './admission.ts';
import type { Observers } from './observe.ts';
import { requirePreflight } from './preflight.ts';
import type { GraphqlParameters, RequestHeaders } from './request.ts';
import { DATA_HEADERS } from './security-headers.ts';
import { serveSockets } from './stream-sockets.ts';
import { superviseStreams } from './supervise-streams.ts';

/** A request to follow an operation. */
export interface StreamRequest {
  readonly id: string;
  readonly headers: RequestHeaders;
  readonly operation: GraphqlParameters;
  /** Aborts when the client goes away. */
  readonly signal: AbortSignal;
  /** Answers the same operation once, as if it had come by GET. */
  answer(): Promise<FormattedExecutionResult>;
}

/** What a transport knows of a request. */
export interface ReceivedStream extends Omit<StreamRequest, 'answer'> {
  /** Breaks the connection. */
  readonly drop: () => void;
}

/** Follows an operation; never throws: what goes wrong is the last answer. */
export type OpenStream = (request: StreamRequest) => AsyncIterable<FormattedExecutionResult>;
export type ServeStream = (request: ReceivedStream) => AsyncIterable<FormattedExecutionResult>;

export interface StreamParts extends Observers {
  readonly streams: OpenStream;
  readonly gateway: Gateway;
  readonly admission: Admission;
}

export const STREAM_PATH = '/graphql/stream';

/**
 * Serves operations as streams of answers, as Server-Sent Events and over WebSockets.
 *
 * @see GraphQL over SSE, distinct connections mode; the graphql-transport-ws protocol.
 */
export function serveStreams(app: FastifyInstance, parts: StreamParts): void {
  const serve = superviseStreams(parts);
  serveSockets(app, serve);
  const handle = createHandler<FastifyRequest, FastifyReply>({
    authenticate: () => null, // no reservations: each stream is a request of its own
    onSubscribe: ({ raw, context: reply }, { query, operationName, variables }) =>
      serve({
        id: raw.id,
        headers: raw.raw.headersDistinct,
        operation: toOperation({ query, operationName, variables }),
        signal: signalOf(reply),
        drop: () => void reply.raw.destroy(),
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
      context: reply,
    });
    reply.code(status).headers({ ...headers, ...DATA_HEADERS });
    return reply.send(body === null || typeof body === 'string' ? body : Readable.from(body));
  }
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
