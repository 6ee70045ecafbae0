import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { StartError } from '../start-error.ts';
import type { Account } from './account.ts';
import { POSTGRES_ENVIRONMENT } from './initialise.ts';

const READY = 'database system is ready to accept connections';
const KEPT_LINES = 20;
const FAST_STOP_MS = 20_000;

/** A running PostgreSQL server. */
export interface Server {
  /** Resolves with the last log lines when the server has ended, whoever ended it. */
  readonly exited: Promise<string>;
  /** Ends every session, writes a checkpoint and waits until the process is gone. */
  stop(): Promise<void>;
}

export interface ServerOptions {
  readonly postgres: string;
  readonly account: Account;
  readonly settings: Readonly<Record<string, string>>;
}

/** @throws StartError with the server's own words when it ends before it accepts connections. */
export async function startServer(cluster: string, options: ServerOptions): Promise<Server> {
  const { postgres, account, settings } = options;
  const set = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(postgres, ['-D', cluster, ...set], {
    ...account,
    cwd: '/',
    detached: true, // a Ctrl-C at the terminal is ours to answer: the database goes last
    env: POSTGRES_ENVIRONMENT,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const lines: string[] = [];
  const exited = whenGone(server).then(() => lines.join('\n'));
  const ready = new Promise<void>((resolve) => {
    createInterface({ input: server.stderr }).on('line', (line) => {
      lines.push(line);
      if (lines.length > KEPT_LINES) lines.shift();
      if (line.includes(READY)) resolve();
    });
  });

  const failure = await Promise.race([ready, exited]);
  if (failure !== undefined) throw new StartError(`PostgreSQL did not start:\n${failure}`);
  return { exited, stop };

  async function stop(): Promise<void> {
    server.kill('SIGINT');
    const impatience = setTimeout(() => server.kill('SIGQUIT'), FAST_STOP_MS);
    await exited;
    clearTimeout(impatience);
  }

  async function whenGone(child: ChildProcess): Promise<void> {
    const guardian = child.pid === undefined ? null : startGuardian(child.pid, account);
    await once(child, 'close');
    guardian?.kill('SIGKILL');
    if (guardian !== null) await once(guardian, 'exit');
  }
}

/** Waits for the end of our pipe, which comes even when we are killed, and then has the server shut down. */
function startGuardian(pid: number, account: Account): ChildProcess {
  return spawn('/bin/sh', ['-c', 'read -r _; kill -INT "$1"', 'sh', String(pid)], {
    ...account,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
}
