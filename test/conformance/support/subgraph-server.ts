import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type ExecutionResult, type GraphQLSchema, graphql, parse } from 'graphql';

/** Resolvers of a test's subgraph; their arguments are whatever the SDL says. */
// biome-ignore lint/suspicious/noExplicitAny: the SDL of a case is the only type its resolvers have
export type CaseResolvers = Record<string, any>;

export interface SubgraphCase {
  readonly sdl: string;
  readonly resolvers?: CaseResolvers;
}

/** A request that a subgraph received. */
export interface SeenRequest {
  readonly subgraph: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The request's body as it came. */
  readonly body: string;
}

/** Replaces what a subgraph would answer; null leaves the answer as it is. */
export type Disturbance = (request: SeenRequest) => Disturbed | null;

export interface Disturbed {
  readonly status?: number;
  readonly body?: string;
  /** No answer until the caller gives up. */
  readonly isSilent?: boolean;
}

export interface SubgraphServer {
  readonly url: string;
  close(): Promise<void>;
}

const FEDERATION_LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@external", "@provides", "@requires", "@shareable", "@override", "@inaccessible", "@interfaceObject", "@tag",
  "@composeDirective"])\n`;

/** SDL of federation 1 stays as it is; any other without a link gets the usual one. */
export function withLink(sdl: string): string {
  return sdl.includes('@link') || sdl.includes('# fed1') ? sdl : FEDERATION_LINK + sdl;
}

/** Starts a subgraph on a free port of the loopback. */
export async function startSubgraph(
  name: string,
  { sdl, resolvers = {} }: SubgraphCase,
  observe: (request: SeenRequest) => Disturbed | null,
): Promise<SubgraphServer> {
  const schema = buildSubgraphSchema([{ typeDefs: parse(withLink(sdl)), resolvers }]);
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const received = Buffer.concat(chunks).toString();
    const { query, variables = {} } = JSON.parse(received);
    const disturbed = observe({ subgraph: name, query, variables, body: received });
    if (disturbed?.isSilent) return;
    const body = disturbed?.body ?? JSON.stringify(await run(schema, query, variables));
    response.writeHead(disturbed?.status ?? 200, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => closeServer(server) };
}

function run(
  schema: GraphQLSchema,
  source: string,
  variableValues: Record<string, unknown>,
): Promise<ExecutionResult> {
  return graphql({ schema, source, variableValues });
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
