import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A subgraph with the subscription `raised`, whose events are sent when the suite says so. */
export interface EventSubgraph {
  readonly url: string;
  /** Streams that are open. */
  open(): number;
  /** Sends an event on every stream, with the number as `raised`. */
  raise(value: number): void;
  /** Ends every stream in order. */
  complete(): void;
  /** Cuts every stream. */
  breakOff(): void;
  close(): void;
}

export const EVENT_SDL =
  'type Query { last: Int } type Mutation { reset: Int } type Subscription { raised: Int }';

export async function startEventSubgraph(): Promise<EventSubgraph> {
  const streams = new Map<ServerResponse, string>();
  const server = createServer(async (request, response) => {
    const body = await text(request);
    if (request.headers.accept !== 'text/event-stream') {
      response.end('{"data":{"last":1}}');
      return;
    }
    streams.set(response, /(\w+)\s*:\s*raised/.exec(body)?.[1] ?? 'raised');
    response.once('close', () => streams.delete(response));
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': open\n\n');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}/graphql`,
    open: () => streams.size,
    raise: (value) => {
      for (const [stream, key] of streams) {
        stream.write(`event: next\ndata: ${JSON.stringify({ data: { [key]: value } })}\n\n`);
      }
    },
    complete: () => {
      for (const stream of streams.keys()) stream.end('event: complete\ndata:\n\n');
    },
    breakOff: () => {
      for (const stream of streams.keys()) stream.destroy();
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
