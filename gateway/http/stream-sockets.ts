import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { type FormattedExecutionResult, GraphQLSchema, parse } from 'graphql';
import { useServer as attachServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { RequestHeaders } from './request.ts';
import { type ServeStream, STREAM_PATH, toOperation } from './stream.ts';

const MAX_MESSAGE_BYTES = 1024 * 1024;
/** What a browser can't set on a socket comes with the first message. */
const INIT_HEADERS = ['authorization', 'x-purpose', 'x-matter'] as const;

/** The library parses nothing: it is told of some subscription, and the gateway opens the one that was asked for. */
const ANY_SUBSCRIPTION = {
  schema: new GraphQLSchema({}),
  document: parse('subscription { any }', { noLocation: true }),
};

/** Serves subscriptions over WebSockets at the server's own port. */
export function serveSockets(app: FastifyInstance, serve: ServeStream): void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES });
  const serving = attachServer(
    {
      onSubscribe: ({ connectionParams, extra }, _id, payload) => {
        const gone = new AbortController();
        extra.socket.once('close', () => gone.abort());
        const request = {
          id: randomUUID(),
          headers: headersOf(connectionParams),
          operation: toOperation(payload),
          signal: gone.signal,
          drop: () => extra.socket.terminate(),
        };
        const contextValue = endWith(serve(request), gone);
        return { ...ANY_SUBSCRIPTION, contextValue };
      },
      // The stages have written their errors in the client's form already.
      onNext: (_context, _id, _payload, _args, result) => result as FormattedExecutionResult,
      subscribe: ({ contextValue }) => contextValue as never,
    },
    sockets,
  );
  app.server.on('upgrade', (request, socket, head) => {
    const isOurs = request.url?.split('?')[0] === STREAM_PATH;
    if (isOurs)
      sockets.handleUpgrade(request, socket, head, (ws) => sockets.emit('connection', ws, request));
    else socket.destroy();
  });
  app.addHook('preClose', async () => serving.dispose());
}

/** A generator must not wait for the next event before it ends. */
function endWith<Value>(values: AsyncIterable<Value>, gone: AbortController) {
  const iterator = values[Symbol.asyncIterator]();
  const ending = {
    next: () => iterator.next(),
    throw: (error: unknown) => Promise.reject(error),
    return: async () => {
      gone.abort();
      await iterator.return?.();
      return { value: undefined, done: true };
    },
    [Symbol.asyncIterator]: () => ending,
  };
  return ending;
}

function headersOf(params: Readonly<Record<string, unknown>> = {}): RequestHeaders {
  const given = INIT_HEADERS.filter((name) => typeof params[name] === 'string');
  return Object.fromEntries(given.map((name) => [name, [params[name] as string]]));
}
