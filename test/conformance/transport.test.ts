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
