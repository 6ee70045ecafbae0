import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { SubgraphCall } from '../../gateway/execute/execute.ts';
import { retryCalls } from '../../gateway/execute/retry-calls.ts';
import { createCallSigner, createSign } from '../../gateway/execute/sign-calls.ts';
import {
  createTransport,
  type PooledTransport,
  type TransportOptions,
} from '../../gateway/execute/transport.ts';
import { BrokenConnection } from '../../gateway/execute/wire/connection.ts';
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

  it('serves calls in turn over one connection, and more when they come together', async () => {
    const sockets = new Set<unknown>();
    const transport = await start(({ socket }, response) => {
      sockets.add(socket);
      setImmediate(() => response.end('a'));
    });

    for (let i = 0; i < 3; i += 1) await transport(call);
    expect(sockets.size).toBe(1);
    await Promise.all([transport(call), transport(call)]);
    expect(sockets.size).toBe(2);
  });

  it('lets calls wait for a connection, in order, and forgets those that nobody waits for', async () => {
    const bodies: string[] = [];
    const { promise: isOpen, resolve: open } = Promise.withResolvers<void>();
    const transport = await start(
      (request, response) => {
        request.on('data', (chunk) => bodies.push(String(chunk)));
        isOpen.then(() => response.end('a'));
      },
      { maxConnections: 1 },
    );
    const leave = new AbortController();

    const first = transport({ ...call, body: '1' });
    const second = transport({ ...call, body: '2', signal: leave.signal });
    const third = transport({ ...call, body: '3' });
    leave.abort();
    open();

    await expect(second).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    await Promise.all([first, third]);
    expect(bodies).toEqual(['1', '3']);
  });

  it('takes another connection when one has been given up in the middle of a reply', async () => {
    const leave = new AbortController();
    let received = 0;
    const transport = await start(
      (_, response) => {
        received += 1;
        if (received > 1) response.end('whole');
        else response.write('part', () => leave.abort());
      },
      { maxConnections: 1 },
    );

    const abandoned = transport({ ...call, signal: leave.signal });

    await expect(abandoned).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    expect((await transport(call)).body.toString()).toBe('whole');
  });

  it('sends no header that would begin another', async () => {
    const transport = await start((_, response) => void response.end('a'));
    const headers = { 'x-proof': 'p\r\nx-role: admin' };

    await expect(transport({ ...call, headers })).rejects.toThrow('character');
  });

  it('carries what is not ASCII, both ways', async () => {
    const transport = await start((request, response) => void request.pipe(response));
    const body = '{"query":"药联 ü"}'.repeat(20_000);

    expect((await transport({ ...call, body })).body.toString()).toBe(body);
  });

  it('refuses calls once it is closed', async () => {
    const transport = await start(() => {});
    const pending = transport(call);
    await transport.close();

    await expect(pending).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
    await expect(transport(call)).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
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
    const signature = createSign({ subgraphs: [SIGNED], now: () => new Date() });
    const sign = createCallSigner(transport, signature);
    const send = retryCalls(sign(CONTEXT), { deadlineMs: 3_000, random: () => 0 });

    const { status } = await send(call);

    expect([status, seen.length]).toEqual([200, 2]);
  });
});

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
