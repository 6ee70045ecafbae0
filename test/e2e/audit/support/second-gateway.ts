import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { SUBGRAPHS, subgraphPaths } from '../../../../schema/subgraphs.ts';
import type { Stack } from '../../../support/stack.ts';
import { type Listener, startListener } from './listener.ts';

/** A gateway beside that of a running stack, with the same agencies, identities and keys, and records of its own. */
export interface SecondGateway {
  readonly url: string;
  /** What each agency said on its way to this gateway, by agency. */
  readonly agencies: ReadonlyMap<string, Listener>;
  stop(): Promise<void>;
}

const MAIN = join(import.meta.dirname, '..', '..', '..', '..', 'gateway', 'main.ts');

export async function startSecondGateway(
  stack: Stack,
  env: Readonly<Record<string, string>>,
): Promise<SecondGateway> {
  const first = readEnvironment(findGateway(stack.pid));
  const agencies = new Map<string, Listener>();
  const urls: Record<string, string> = {};
  for (const { name } of SUBGRAPHS) {
    const { urlVariable } = subgraphPaths(name);
    const listener = await startListener(first[urlVariable]!);
    agencies.set(name, listener);
    urls[urlVariable] = listener.url;
  }

  const child = spawn(process.execPath, [MAIN], {
    env: { ...first, ...urls, ...env, PORT: '0', LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(createInterface({ input: child.stdout! }), 'line');
  return {
    url: String(line).replace('ready ', ''),
    agencies,
    stop: async () => {
      await end(child);
      for (const { close } of agencies.values()) close();
    },
  };
}

function findGateway(stackPid: number): number {
  const children = readFileSync(`/proc/${stackPid}/task/${stackPid}/children`, 'utf8');
  const pids = children.trim().split(' ').map(Number);
  return pids.find((pid) =>
    readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('gateway/main.ts'),
  )!;
}

function readEnvironment(pid: number): Record<string, string> {
  const lines = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').filter(Boolean);
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
