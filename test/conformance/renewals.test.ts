import { createSecretKey } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterEach, expect, it } from '@jest/globals';
import { createSign } from '../../gateway/execute/sign-calls.ts';
import { createEventSigner } from '../../gateway/execute/sign-events.ts';
import { CONTEXT_HEADER, decodeContext, STREAM_HEADER } from '../../schema/contract/call.ts';
import { PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { createNonceStore, verifyCall } from '../../schema/contract/signature.ts';
import { eventually } from '../support/eventually.ts';

const NAME = 'health';
const SECRET = Buffer.alloc(32, NAME);

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/**
 * An owner that opens a stream without events and answers renewals by the given statuses, then with 204; a renewal that
 * is 'LOST' gets no answer.
 */
async function startOwner(statuses: readonly (number | 'LOST')[]) {
  const renewals: (number | undefined)[] = [];
  const nonces = createNonceStore();
  server = createServer(async (request, response) => {
    const { url: path = '', headers } = request;
    const call = { path, headers, body: await buffer(request) };
    verifyCall(call, { id: NAME, secret: createSecretKey(SECRET) }, nonces, Date.now() / 1000);
    if (path === '/graphql') {
      const type = { 'content-type': 'text/event-stream', [STREAM_HEADER]: 'stream-1' };
      response.writeHead(200, type).write(':\n\n');
      return;
    }
    expect(path).toBe('/graphql/streams/stream-1');
    const status = statuses[renewals.length] ?? 204;
    if (status !== 'LOST') response.writeHead(status).end();
    renewals.push(decodeContext(String(headers[CONTEXT_HEADER])).revision);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/graphql`, renewals };
}

/** Of a stream that lives through all that a busy machine may do to it. */
const LONG_MS = 60_000;

/** Follows the owner's stream until it ends, and gives the code that it ends with. */
async function follow(url: string, until: AbortSignal, lifetimeMs = LONG_MS): Promise<unknown> {
  let revision = 0;
  const sign = createSign({
    subgraphs: [{ name: NAME, url, callKey: SECRET }],
    now: () => new Date(),
  });
  const events = createEventSigner({
    urls: new Map([[NAME, url]]),
    sign,
    onOpen: () => () => {},
    renewEveryMs: 20,
    lifetimeMs,
  })(() => {
    const reason = { purpose: null, matter: null };
    revision += 1;
    return { caller: PUBLIC_CALLER, reason, operationId: 'o', revision };
  });
  const call = { subgraph: NAME, body: '{}', kind: 'subscription', signal: until } as const;
  try {
    for await (const _ of events(call));
    return null;
  } catch (error) {
    return (error as { code?: unknown }).code ?? error;
  }
}

it('a stream is renewed by signed calls under the policy of the time, and tried again after a failure', async () => {
  const { url, renewals } = await startOwner([503, 204]);
  const over = new AbortController();
  const following = follow(url, over.signal);

  await eventually('four renewals', () => renewals.length >= 4);
  over.abort('over');

  expect(await following).toBe('over');
  expect(renewals.slice(0, 4)).toEqual([2, 3, 4, 5]);
});

it('a stream whose owner knows it no more ends with a code', async () => {
  const { url } = await startOwner(new Array(1_000).fill(404));

  const code = await follow(url, new AbortController().signal);

  expect(code).toBe('STREAM_NOT_RENEWED');
});

it.each([
  ['are answered by failures', 503 as const],
  ['get no answer', 'LOST' as const],
])('a stream whose renewals %s ends with a code once its call has expired', async (_, status) => {
  const { url, renewals } = await startOwner(new Array(10_000).fill(status));

  const code = await follow(url, new AbortController().signal, 100);

  expect(code).toBe('STREAM_NOT_RENEWED');
  expect(renewals.length).toBeGreaterThan(0);
});

it('a stream that is renewed lives longer than the call that opened it', async () => {
  const { url, renewals } = await startOwner([]);
  const over = new AbortController();
  const following = follow(url, over.signal, 1_000);

  // One in 20 ms at most.
  await eventually('renewals beyond that', () => renewals.length > 75);
  over.abort('over');

  expect(await following).toBe('over');
});
