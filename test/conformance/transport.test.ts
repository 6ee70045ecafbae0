import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { SubgraphCall } from '../../gateway/execute/execute.ts';
import {
  createTransport,
  type PooledTransport,
  type TransportOptions,
} from '../../gateway/execute/transport.ts';

const call: SubgraphCall = {
  subgraph: 's',
  body: '{"query":"{ a }"}',
  kind: 'query',
  headers: { 'x-proof': 'p' },
  signal: new AbortController().signal,
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

  it.each([
    ['query', 2, 'a'],
    ['mutation', 1, 'SUBGRAPH_UNAVAILABLE'],
  ] as const)('sends a %s whose connection breaks %i time(s)', async (kind, times, outcome) => {
    let received = 0;
    const transport = await start(({ socket }, response) => {
      received += 1;
      if (received === 1) socket.destroy();
      else response.end('a');
    });

    const result = await transport({ ...call, kind }).then(
      ({ body }) => body.toString(),
      ({ code }) => code,
    );

    expect([result, received]).toEqual([outcome, times]);
  });
});

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
