import { createSecretKey } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import {
  type CallContext,
  CONTEXT_HEADER,
  decodeContext,
} from '../../../../schema/contract/call.ts';
import { PUBLICATION_PATH } from '../../../../schema/contract/publication.ts';
import { createNonceStore, verifyCall } from '../../../../schema/contract/signature.ts';
import { FEDERATION } from '../../http/support/supergraph.ts';

/** A small subgraph that answers nobody but the gateway. */
export interface Agency {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
  readonly callKey: Buffer;
  /** The contexts of all calls, oldest first. */
  readonly calls: readonly CallContext[];
  close(): void;
}

export interface AgencyOptions {
  readonly name: string;
  readonly sdl: string;
  readonly resolvers: GraphQLResolverMap<unknown>;
  /** What it reports beside the data. */
  readonly extensions: Readonly<Record<string, unknown>>;
}

export async function startAgency({ name, sdl, resolvers, extensions }: AgencyOptions) {
  const schema = buildSubgraphSchema([{ typeDefs: parse(`${FEDERATION}\n${sdl}`), resolvers }]);
  const callKey = Buffer.alloc(32, name);
  const nonces = createNonceStore();
  const calls: CallContext[] = [];

  const server = createServer(async (request, response) => {
    if (request.method === 'HEAD') return void response.end();
    const body = await readBody(request);
    const { url: path = '', headers } = request;
    verifyCall(
      { path, body, headers },
      { id: name, secret: createSecretKey(callKey) },
      nonces,
      Math.floor(Date.now() / 1000),
    );
    if (path === PUBLICATION_PATH) {
      const { revision } = JSON.parse(body.toString('utf8'));
      return void response.end(JSON.stringify({ revision }));
    }
    calls.push(decodeContext(String(headers[CONTEXT_HEADER])));

    const { query, variables } = JSON.parse(body.toString('utf8'));
    const result = await graphql({ schema, source: query, variableValues: variables });
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ ...result, extensions }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  const agency: Agency = {
    name,
    url: `http://127.0.0.1:${port}/graphql`,
    sdl,
    callKey,
    calls,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return agency;
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
