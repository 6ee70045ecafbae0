import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { eventually } from '../../support/eventually.ts';
import { makeTemporary } from '../../support/temporary.ts';
import { type GatewayProcess, startGatewayProcess } from '../http/support/gateway-process.ts';
import { writeSupergraph } from '../http/support/supergraph.ts';
import { EVENT_SDL, type EventSubgraph, startEventSubgraph } from './support/event-subgraph.ts';

interface Client {
  iterate(payload: { query: string }): AsyncIterableIterator<unknown>;
  dispose(): unknown;
}

const temporary = makeTemporary();
const file = join(temporary.path, 'supergraph.graphql');
let subgraph: EventSubgraph;
let gateway: GatewayProcess;

beforeAll(async () => {
  subgraph = await startEventSubgraph();
  writeSupergraph(file, [{ name: 's', url: subgraph.url, sdl: EVENT_SDL }]);
  gateway = await startGatewayProcess(['--ungoverned', '--supergraph', file]);
}, 30_000);
afterAll(async () => {
  await gateway?.stop();
  subgraph?.close();
  temporary.remove();
});

const CLIENTS: readonly (readonly [string, () => Client])[] = [
  ['Server-Sent Events', () => createSseClient({ url: `${gateway.url}/graphql/stream` })],
  [
    'a WebSocket',
    () =>
      createSocketClient({
        url: `${gateway.url.replace('http', 'ws')}/graphql/stream`,
        webSocketImpl: WebSocket,
      }),
  ],
];

/** What the stream brings, as it comes; `ended` resolves with its end. */
function collect(client: Client, query: string) {
  const results: unknown[] = [];
  const stream = client.iterate({ query });
  const ended = (async () => {
    for await (const result of stream) results.push(result);
  })();
  ended.catch(() => {});
  return { results, ended, stream };
}

describe.each(CLIENTS)('over %s', (_, connect) => {
  it('brings each event, and the end', async () => {
    const client = connect();
    const { results, ended } = collect(client, 'subscription { it: raised }');
    await eventually('the stream', () => subgraph.open() === 1);

    subgraph.raise(1);
    await eventually('the first event', () => results.length === 1);
    subgraph.raise(2);
    await eventually('the second event', () => results.length === 2);
    subgraph.complete();
    await ended;

    expect(results).toMatchObject([{ data: { it: 1 } }, { data: { it: 2 } }]);
    client.dispose();
  }, 30_000);

  it('lets go of the subgraph when the client leaves', async () => {
    const client = connect();
    const { ended } = collect(client, 'subscription { raised }');
    await eventually('the stream', () => subgraph.open() === 1);

    client.dispose();
    await ended.catch(() => {});

    await eventually('the end of the stream', () => subgraph.open() === 0);
  }, 30_000);

  it('lets go of the subgraph when the client unsubscribes', async () => {
    const client = connect();
    const { stream } = collect(client, 'subscription { raised }');
    await eventually('the stream', () => subgraph.open() === 1);

    await stream.return?.();

    await eventually('the end of the stream', () => subgraph.open() === 0);
    client.dispose();
  }, 30_000);

  it.each([
    ['a document that does not fit', 'subscription { unknown }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a mutation', 'mutation { reset }', 'METHOD_NOT_ALLOWED'],
  ])(
    'refuses %s with a code',
    async (_title, query, code) => {
      const client = connect();
      const { results, ended } = collect(client, query);
      await ended;

      expect(results).toMatchObject([{ errors: [{ extensions: { code } }] }]);
      client.dispose();
    },
    30_000,
  );

  it('answers a query, once', async () => {
    const client = connect();
    const { results, ended } = collect(client, '{ last }');
    await ended;

    expect(results).toEqual([{ data: { last: 1 } }]);
    client.dispose();
  }, 30_000);

  it('says so when the subgraph breaks off', async () => {
    const client = connect();
    const { results, ended } = collect(client, 'subscription { raised }');
    await eventually('the stream', () => subgraph.open() === 1);

    subgraph.breakOff();
    await ended;

    expect(results).toMatchObject([{ errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] }]);
    client.dispose();
  }, 30_000);

  it('ends with a code when a new supergraph comes into force', async () => {
    const client = connect();
    const { results, ended } = collect(client, 'subscription { raised }');
    await eventually('the stream', () => subgraph.open() === 1);

    process.kill(gateway.pid, 'SIGHUP');
    await ended;

    expect(results).toMatchObject([{ errors: [{ extensions: { code: 'RIGHTS_CHANGED' } }] }]);
    await eventually('the end of the stream', () => subgraph.open() === 0);
    client.dispose();
  }, 30_000);
});

it.each([
  ['no event stream', { accept: 'application/json', 'content-type': 'application/json' }, 406],
  ['a form', { accept: 'text/event-stream', 'content-type': 'text/plain' }, 403],
])('refuses %s', async (_, headers, status) => {
  const response = await fetch(`${gateway.url}/graphql/stream`, {
    method: 'POST',
    headers,
    body: '{"query":"subscription { raised }"}',
  });

  expect(response.status).toBe(status);
});
