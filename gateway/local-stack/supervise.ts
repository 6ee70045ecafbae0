import type { ChildProcess } from 'node:child_process';
import { StartError } from '../../subgraphs/kit/start-error.ts';
import { type LineSink, type Program, startChild, stopChild } from './child.ts';

/** A program that is started again whenever it ends by itself. */
export interface Supervised {
  /** Resolves with its address when it says that it is ready; rejects when it ends before that. */
  readonly ready: Promise<string>;
  /** Resolves when it has ended too often to be started again. */
  readonly failed: Promise<StartError>;
  stop(): Promise<void>;
  /** Ends it at once. */
  kill(): void;
}

export interface SuperviseOptions {
  readonly sink: LineSink;
  /** Waits before the first, second, … restart in a row. After the last one it is given up. */
  readonly delaysMs?: readonly number[];
  /** A run of this length ends the row. */
  readonly healthyMs?: number;
}

const DELAYS_MS = [250, 1_000, 2_000, 4_000, 8_000];
const HEALTHY_MS = 60_000;
const READY = /\bready (https?:\/\/\S+)$/;

export function supervise(program: Program, options: SuperviseOptions): Supervised {
  const { sink, delaysMs = DELAYS_MS, healthyMs = HEALTHY_MS } = options;
  const ready = Promise.withResolvers<string>();
  const failed = Promise.withResolvers<StartError>();
  ready.promise.catch(() => {}); // whoever starts it waits for it, perhaps only later
  let child: ChildProcess;
  let restart: NodeJS.Timeout | undefined;
  let isReady = false;
  let isStopping = false;
  let restarts = 0;

  start();
  return { ready: ready.promise, failed: failed.promise, stop, kill };

  function start(): void {
    const startedAt = performance.now();
    child = startChild(program, (line) => {
      const [, url] = READY.exec(line) ?? [];
      if (url === undefined) sink(line);
      else becomeReady(url);
    });
    child.once('exit', (code, killedBy) => {
      if (!isStopping) handleEnd(`${killedBy ?? `code ${code}`}`, performance.now() - startedAt);
    });
  }

  function becomeReady(url: string): void {
    isReady = true;
    ready.resolve(url);
  }

  function handleEnd(how: string, runMs: number): void {
    const ended = new StartError(`${program.name} ended with ${how}`);
    if (runMs >= healthyMs) restarts = 0;
    const delayMs = delaysMs[restarts];

    if (!isReady) ready.reject(ended);
    else if (delayMs === undefined) failed.resolve(ended);
    else startAgain(how, delayMs);
  }

  function startAgain(how: string, delayMs: number): void {
    restarts += 1;
    sink(`[${program.name}] ended with ${how}; starts again in ${delayMs} ms`);
    restart = setTimeout(start, delayMs);
  }

  async function stop(): Promise<void> {
    isStopping = true;
    clearTimeout(restart);
    await stopChild(child);
  }

  function kill(): void {
    isStopping = true;
    clearTimeout(restart);
    child.kill('SIGKILL');
  }
}
