import cluster, { type Worker } from 'node:cluster';
import { once } from 'node:events';
import { collectForWorkers } from './http/worker-metrics.ts';

export interface Workers {
  readonly url: string;
  /** Passes a signal on to every worker. */
  signal(name: NodeJS.Signals): void;
  /** Resolves when no worker is left and none will follow. */
  readonly ended: Promise<void>;
}

/** A worker that ended by itself is replaced after this long, so that one that can't live doesn't take all time. */
const RESTART_MS = 500;
/** A worker that gets one of these isn't replaced. */
const ENDING: ReadonlySet<string> = new Set(['SIGTERM', 'SIGINT']);

/**
 * Runs this program in several processes that share its port.
 *
 * @throws Error when one of them ends before it can answer.
 */
export async function startWorkers(count: number): Promise<Workers> {
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  let isEnding = false;
  collectForWorkers();
  const urls = await Promise.all(Array.from({ length: count }, startWorker));
  cluster.on('exit', replace);
  return { url: urls[0]!, signal, ended };

  function signal(name: NodeJS.Signals): void {
    isEnding ||= ENDING.has(name);
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill(name);
  }

  function replace(): void {
    if (!isEnding) setTimeout(forkAgain, RESTART_MS);
    else if (Object.keys(cluster.workers ?? {}).length === 0) end();
  }

  function forkAgain(): void {
    if (isEnding) replace();
    else cluster.fork();
  }
}

/** The address of a worker, as soon as it can answer: it tells by a message. */
async function startWorker(): Promise<string> {
  const worker: Worker = cluster.fork();
  const ended = once(worker, 'exit').then(([code]) => {
    throw new Error(`A worker ended with ${code} before it could answer`);
  });
  const [{ url }] = await Promise.race([once(worker, 'message'), ended]);
  ended.catch(() => {});
  return url;
}
