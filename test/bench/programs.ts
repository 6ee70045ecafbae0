import { type ChildProcess, spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const PEER = join(import.meta.dirname, 'peer');

export interface Program {
  readonly name: string;
  start(port: number, supergraph: string): ChildProcess;
}

export const OURS: Program = {
  name: 'yaolian',
  start: (port, supergraph) => {
    const main = join(ROOT, 'gateway', 'main.ts');
    return start([main, ...argumentsOf(port, supergraph)], { LOG_LEVEL: 'error' });
  },
};

export const PEER_PROGRAM: Program = {
  name: 'hive-gateway, router-runtime',
  start: (port, supergraph) => {
    const main = join(PEER, 'node_modules', '@graphql-hive', 'gateway', 'dist', 'bin.js');
    const given = [
      'supergraph',
      supergraph,
      '--port',
      String(port),
      '--host',
      '127.0.0.1',
      '--fork',
      '1',
      '-c',
      'gateway.config.mjs',
    ];
    return start([main, ...given], {});
  },
};

/** The same, with every operation interpreted. */
export const OURS_INTERPRETED: Program = {
  name: 'yaolian, interpreted',
  start: (port, supergraph) => {
    const main = join(import.meta.dirname, 'shapes', 'interpreting-gateway.ts');
    return start([main, ...argumentsOf(port, supergraph)], { LOG_LEVEL: 'error' });
  },
};

/** @param folder the one that holds their program. */
export function startSubgraphs(
  folder: 'workload' | 'shapes',
  port: number,
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  return start([join(import.meta.dirname, folder, 'subgraphs.ts')], { PORT: String(port), ...env });
}

/** A port that nobody uses at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Resolves when a GraphQL server answers; rejects when its program ends or takes too long. */
export async function untilReady(url: string, program: ChildProcess): Promise<void> {
  const signal = AbortSignal.timeout(60_000);
  while (program.exitCode === null) {
    const body = JSON.stringify({ query: '{ __typename }' });
    const headers = { 'content-type': 'application/json' };
    const reply = await fetch(url, { method: 'POST', body, headers, signal }).catch(() => null);
    if (reply?.ok) return;
    signal.throwIfAborted();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The program ended: ${program.spawnargs.join(' ')}`);
}

function argumentsOf(port: number, supergraph: string): readonly string[] {
  return ['--supergraph', supergraph, '--ungoverned', '--bench', '--port', String(port)];
}

function start(given: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, given, {
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
    cwd: PEER,
  });
}
