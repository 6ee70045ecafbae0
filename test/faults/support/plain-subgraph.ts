import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { buildSchema, graphqlSync } from 'graphql';
import type { Certificate } from '../../support/certificate.ts';

export interface PlainSubgraph {
  readonly url: string;
  /** Headers of every call, in the order in which they came. */
  readonly calls: readonly IncomingHttpHeaders[];
  /** Connections that were made to it and over which it could have been asked. */
  connections(): number;
  close(): void;
}

/**
 * A subgraph without entities that gives every caller the same values.
 *
 * @param certificate what it shows over TLS; unless given it speaks in the clear.
 */
export async function startPlainSubgraph(
  sdl: string,
  rootValue: Readonly<Record<string, unknown>>,
  certificate?: Certificate,
): Promise<PlainSubgraph> {
  const schema = buildSchema(sdl);
  const calls: IncomingHttpHeaders[] = [];
  let connections = 0;
  const answer: RequestListener = async (request, response) => {
    const body = await text(request);
    if (body === '') return response.end();
    calls.push(request.headers);
    const { query: source, variables: variableValues } = JSON.parse(body);
    const result = graphqlSync({ schema, source, variableValues, rootValue });
    return response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify(result));
  };
  const server = certificate ? createSecureServer(certificate, answer) : createServer(answer);
  server.on(certificate ? 'secureConnection' : 'connection', () => {
    connections += 1;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `${certificate ? 'https' : 'http'}://127.0.0.1:${port}/graphql`,
    calls,
    connections: () => connections,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
