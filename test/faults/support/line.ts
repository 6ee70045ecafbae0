import { Client } from 'undici';
import type { AskOptions, Stack } from '../../support/stack.ts';

/** One connection to a gateway of several workers: everything that is sent over it comes to the same one. */
export interface Line {
  readonly worker: number;
  ask(
    request: object,
    options?: Pick<AskOptions, 'persona' | 'purpose' | 'matter'>,
  ): Promise<LineAnswer>;
  /** Follows a public subscription; gives the text that has come so far. */
  follow(query: string): Promise<() => string>;
  readMetrics(): Promise<string>;
  close(): Promise<void>;
}

export interface LineAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: what a suite expects of the data is the suite's to say
  readonly data: any;
  readonly codes: readonly unknown[];
  readonly recordId: unknown;
}

/** Connects until there is a line to each of `count` workers; in the order of their numbers. */
export async function openLines(stack: Stack, count: number): Promise<readonly Line[]> {
  const lines = new Map<number, Line>();
  while (lines.size < count) {
    const line = await openLine(stack);
    if (lines.has(line.worker)) await line.close();
    else lines.set(line.worker, line);
  }
  return [...lines.values()].sort((one, other) => one.worker - other.worker);
}

async function openLine(stack: Stack): Promise<Line> {
  const client = new Client(stack.url, { pipelining: 1 });
  const get = async (path: string) => (await client.request({ path, method: 'GET' })).body;
  const { worker } = (await (await get('/health/ready')).json()) as { worker: number };
  return {
    worker,
    ask: async (request, { persona, purpose, matter } = {}) => {
      const token = persona === undefined ? null : await stack.tokenFor(persona);
      const headers = {
        'content-type': 'application/json',
        ...(token !== null && { authorization: `Bearer ${token}` }),
        ...(purpose !== undefined && { 'x-purpose': purpose }),
        ...(matter !== undefined && { 'x-matter': matter }),
      };
      const body = JSON.stringify(request);
      const response = await client.request({ path: '/graphql', method: 'POST', headers, body });
      return toAnswer(await response.body.json());
    },
    follow: async (query) => {
      const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
      const body = JSON.stringify({ query });
      const path = '/graphql/stream';
      const response = await client.request({
        path,
        method: 'POST',
        headers,
        body,
        bodyTimeout: 0,
      });
      let text = '';
      response.body.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.body.on('error', () => {});
      return () => text;
    },
    readMetrics: async () => (await get('/metrics')).text(),
    close: () => client.destroy(),
  };
}

function toAnswer(json: unknown): LineAnswer {
  const {
    data,
    errors = [],
    extensions,
  } = json as {
    readonly data?: unknown;
    readonly errors?: readonly { readonly extensions: { readonly code: unknown } }[];
    readonly extensions?: { readonly recordId: unknown };
  };
  const codes = errors.map(({ extensions }) => extensions.code);
  return { data, codes, recordId: extensions?.recordId };
}
