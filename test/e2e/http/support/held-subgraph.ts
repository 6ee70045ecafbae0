import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A subgraph of one field, `a`, that keeps every call waiting until it is told to answer. */
export interface HeldSubgraph {
  readonly url: string;
  /** Calls that wait for their answer. */
  waiting(): number;
  /** Calls ever received. */
  received(): number;
  answerAll(): void;
  close(): void;
}

export const HELD_SDL = 'type Query { a: Int } type Mutation { b: Int }';

export async function startHeldSubgraph(): Promise<HeldSubgraph> {
  const held = new Set<ServerResponse>();
  let calls = 0;
  const server = createServer((request, response) => {
    calls += 1;
    held.add(response);
    response.on('close', () => held.delete(response));
    request.resume();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}/graphql`,
    waiting: () => held.size,
    received: () => calls,
    answerAll: () => {
      for (const response of held) {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end('{"data":{"a":1}}');
      }
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
