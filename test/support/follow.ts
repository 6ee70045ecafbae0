import { join } from 'node:path';
import type { FormattedExecutionResult } from 'graphql';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { openIssuer } from '../../gateway/authenticate/issuer.ts';
import { loadPersonas } from '../../gateway/authenticate/personas.ts';
import type { Role } from '../../schema/contract/caller.ts';
import type { Purpose } from '../../schema/contract/purpose.ts';
import { eventually } from './eventually.ts';
import type { Stack } from './stack.ts';

export type Route = 'SSE' | 'WS';

export interface FollowOptions {
  readonly route?: Route;
  readonly persona?: Role;
  readonly purpose?: Purpose;
  readonly matter?: string;
  /** Instead of a token that holds for hours. */
  readonly token?: string;
}

/** A subscription as its client sees it. */
export interface Followed {
  readonly results: readonly FormattedExecutionResult[];
  /** The codes of the errors of its last answer, once it has ended. */
  end(): Promise<readonly unknown[]>;
  close(): void;
}

type Client = Pick<ReturnType<typeof createSseClient>, 'dispose'> & {
  iterate(payload: { query: string }): AsyncIterableIterator<FormattedExecutionResult>;
};

/** Subscribes, or asks, over a stream of the gateway. */
export async function follow(
  stack: Stack,
  query: string,
  options: FollowOptions = {},
): Promise<Followed> {
  const { route = 'SSE', persona, purpose, matter } = options;
  const token = options.token ?? (persona === undefined ? null : await stack.tokenFor(persona));
  const headers = {
    ...(token !== null && { authorization: `Bearer ${token}` }),
    ...(purpose !== undefined && { 'x-purpose': purpose }),
    ...(matter !== undefined && { 'x-matter': matter }),
  };
  const client = connect(`${stack.url}/graphql/stream`, route, headers);
  const results: FormattedExecutionResult[] = [];
  let isOver = false;
  const reading = (async () => {
    for await (const result of client.iterate({ query })) results.push(result);
  })();
  reading
    .catch(() => {})
    .finally(() => {
      isOver = true;
      client.dispose();
    });
  return {
    results,
    async end() {
      await eventually('the end of the stream', () => isOver, 20_000);
      return (results.at(-1)?.errors ?? []).map(({ extensions }) => extensions?.code);
    },
    close: () => client.dispose(),
  };
}

function connect(url: string, route: Route, headers: Record<string, string>): Client {
  if (route === 'SSE') return createSseClient({ url, headers, retryAttempts: 0 }) as Client;
  return createSocketClient({
    url: url.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    connectionParams: headers,
    retryAttempts: 0,
  }) as unknown as Client;
}

const LIFETIME_MS = 8 * 60 * 60 * 1000;
/** How far the gateway lets an issuer's clock be off. */
const TOLERANCE_MS = 30_000;

/** A token that the gateway takes for so long and no longer. */
export async function shortToken(stack: Stack, persona: Role, ms: number): Promise<string> {
  const personas = await loadPersonas(stack.dataDirectory);
  const found = personas.find((candidate) => candidate.persona === persona)!;
  const issuer = await openIssuer({ directory: join(stack.dataDirectory, 'keys') });
  const issuedAt = Date.now() - LIFETIME_MS - TOLERANCE_MS + ms;
  return (await issuer.issue(found, new Date(issuedAt)))!;
}
