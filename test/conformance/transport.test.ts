import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { SubgraphCall } from '../../gateway/execute/execute.ts';
import { retryCalls } from '../../gateway/execute/retry-calls.ts';
import { createCallSigner } from '../../gateway/execute/sign-calls.ts';
import {
  BrokenConnection,
  createTransport,
  type PooledTransport,
  type TransportOptions,
} from '../../gateway/execute/transport.ts';
import { PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import type { ApiError } from '../../schema/contract/errors.ts';

const call: SubgraphCall = {
  subgraph: 's',
  body: '{"query":"{ a }"}',
  kind: 'query',
  headers: { 'x-proof': 'p' },
  signal: new AbortController().signal,
};

const SIGNED = { name: 's', url: 'http://s.invalid/g', callKey: Buffer.alloc(32) };
const CONTEXT = {
  caller: PUBLIC_CALLER,
  reason: { purpose: null, matter: null },
  operationId: '',
};

describe('createTransport', () => {
  const open: (() => unknown)[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((close) => close()));
  });

  async function start(
    listener: RequestListener,
    options: TransportOptions = {},
  ): Promise<PooledTransport> {
    const server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const transport = createTransport(new Map([['s', `http://127.0.0.1:${port}/g?x=1`]]), options);
    open.push(
      () => transport.close(),
      () => close(server),
    );
    return transport;
  }

  it('sends body and headers and gives what comes back', async () => {
    const transport = await start(async ({ url, headers }, response) => {
      response
        .writeHead(201, { 'x-a': 'b' })
        .end(`${url} ${headers['x-proof']} ${headers['content-type']}`);
    });

    const { status, headers, body } = await transport(call);

    expect([status, headers['x-a'], body.toString()]).toEqual([
      201,
      'b',
      '/g?x=1 p application/json',
    ]);
  });

  it('gives up on a subgraph that does not answer', async () => {
    const transport = await start(() => {}, { callTimeoutMs: 50 });

    await expect(transport(call)).rejects.toMatchObject({ code: 'SUBGRAPH_TIMEOUT' });
  });

  it('gives up on an answer that does not end', async () => {
    const transport = await start((_, response) => void response.write('{'), {
      callTimeoutMs: 100,
    });

    await expect(transport(call)).rejects.toMatchObject({ code: 'SUBGRAPH_TIMEOUT' });
  });

  it('refuses an answer that is too large', async () => {
    const transport = await start((_, response) => void response.end('x'.repeat(2_000)), {
      maxReplyBytes: 1_000,
    });

    await expect(transport(call)).rejects.toMatchObject({ code: 'SUBGRAPH_ANSWER_INVALID' });
  });

  it('says that nobody is there', async () => {
    const transport = createTransport(new Map([['s', 'http://127.0.0.1:1/']]));
    open.push(() => transport.close());

    await expect(transport(call)).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    await expect(transport({ ...call, subgraph: 'other' })).rejects.toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
    });
  });

  it('stops when nobody waits any more', async () => {
    const leave = new AbortController();
    const transport = await start(() => leave.abort());

    await expect(transport({ ...call, signal: leave.signal })).rejects.toMatchObject({
      code: 'SUBGRAPH_UNAVAILABLE',
    });
  });

  it('sends nothing twice when a connection breaks, and says that it broke', async () => {
    let received = 0;
    const transport = await start(({ socket }) => {
      received += 1;
      socket.destroy();
    });

    const error = await transport(call).catch((cause: unknown) => cause);

    expect(error).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    expect((error as ApiError).originalError).toBeInstanceOf(BrokenConnection);
    expect(received).toBe(1);
  });

  it('signs a query anew whose connection broke after it was read', async () => {
    const seen: unknown[] = [];
    const transport = await start(({ socket, headers }, response) => {
      const isRepeated = seen.includes(headers.signature);
      seen.push(headers.signature);
      if (seen.length === 1) socket.destroy();
      else response.writeHead(isRepeated ? 401 : 200).end('a');
    });
    const sign = createCallSigner(transport, { subgraphs: [SIGNED], now: () => new Date() });
    const send = retryCalls(sign(CONTEXT), { deadlineMs: 3_000, random: () => 0 });

    const { status } = await send(call);

    expect([status, seen.length]).toEqual([200, 2]);
  });
});

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
