import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { buildSchema, graphqlSync } from 'graphql';

export interface PlainSubgraph {
  readonly url: string;
  /** Headers of every call, in the order in which they came. */
  readonly calls: readonly IncomingHttpHeaders[];
  close(): void;
}

/** A subgraph without entities that gives every caller the same values. */
export async function startPlainSubgraph(
  sdl: string,
  rootValue: Readonly<Record<string, unknown>>,
): Promise<PlainSubgraph> {
  const schema = buildSchema(sdl);
  const calls: IncomingHttpHeaders[] = [];
  const server = createServer(async (request, response) => {
    const body = await text(request);
    if (body === '') return response.end();
    calls.push(request.headers);
    const { query: source, variables: variableValues } = JSON.parse(body);
    const answer = graphqlSync({ schema, source, variableValues, rootValue });
    return response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify(answer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    calls,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
