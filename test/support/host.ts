import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Cluster, startCluster } from '../../subgraphs/kit/postgres-cluster.ts';
import { type StackProcess, startStackProcess } from './stack-process.ts';
import { makeTemporary } from './temporary.ts';

/** What the suites of one run share, started when the first of them asks for it. */
export interface Host {
  readonly url: string;
  close(): Promise<void>;
}

/** Listens on loopback in Jest's own process, because suites run in processes that come and go. */
export async function startHost(): Promise<Host> {
  const temporary = makeTemporary();
  let stack: Promise<StackProcess> | undefined;
  let cluster: Promise<Cluster> | undefined;

  const server = createServer((request, response) => {
    answer(request).then(
      (body) => send(response, 200, body),
      (cause) =>
        send(response, 500, { error: String(cause instanceof Error ? cause.stack : cause) }),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close };

  async function answer({ method, url = '' }: IncomingMessage): Promise<object> {
    const [, kind, name = ''] = url.split('/');
    if (kind === 'stack') {
      stack ??= startStackProcess();
      return (await stack).address;
    }
    cluster ??= openCluster();
    return method === 'DELETE' ? dropDatabase(await cluster, name) : addDatabase(await cluster);
  }

  function openCluster(): Promise<Cluster> {
    const directory = join(temporary.path, 'postgres');
    return startCluster({ directory, databases: [], forTests: true });
  }

  async function close(): Promise<void> {
    server.close();
    server.closeAllConnections();
    await Promise.allSettled([
      stack?.then(({ stop }) => stop()),
      cluster?.then(({ stop }) => stop()),
    ]);
    temporary.remove();
  }
}

async function addDatabase(cluster: Cluster): Promise<object> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await cluster.createDatabase(name);
  return { name, url: cluster.urlOf(name) };
}

async function dropDatabase(cluster: Cluster, name: string): Promise<object> {
  await cluster.dropDatabase(name);
  return {};
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
