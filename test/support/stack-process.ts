import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findFreePort } from '../../subgraphs/kit/free-port.ts';
import { makeTemporary } from './temporary.ts';
import { fillDataDirectory } from './world-cache.ts';

/** Where a running stack is. */
export interface StackAddress {
  readonly url: string;
  readonly dataDirectory: string;
  /** The process of `gateway/local-stack.ts`. */
  readonly pid: number;
  /** How long the start took, its data being there unless the seed is another. */
  readonly startMs: number;
}

export interface StackProcess {
  readonly address: StackAddress;
  /** Ends every program, then PostgreSQL, and removes the data. */
  stop(): Promise<void>;
}

export interface StackOptions {
  /** Settings beside PORT, WORLD and DATA_DIR. */
  readonly env?: Readonly<Record<string, string>>;
  /** WORLD_SEED of another city than the default one: it is generated in the start. */
  readonly seed?: number;
  /** Changes the data directory after it has been filled, before the start. */
  readonly prepare?: (dataDirectory: string) => void;
  /** Is given every line that its programs log. */
  readonly onLogLine?: (line: string) => void;
}

const START_MS = 300_000;
const KEPT_LINES = 60;
const PROGRAM = join(import.meta.dirname, '..', '..', 'gateway', 'local-stack.ts');

/**
 * Starts the whole product on a free port, with the small world in a data directory of its own.
 *
 * @throws Error with the end of its log when it doesn't become ready.
 */
export async function startStackProcess(options: StackOptions = {}): Promise<StackProcess> {
  const temporary = makeTemporary();
  const dataDirectory = join(temporary.path, 'data');
  try {
    mkdirSync(dataDirectory, { mode: 0o711 });
    if (options.seed === undefined) await fillDataDirectory(dataDirectory, loadOnce);
    options.prepare?.(dataDirectory);
    const startedAt = performance.now();
    const seed = options.seed !== undefined && { WORLD_SEED: String(options.seed) };
    const env = { ...options.env, ...seed };
    const { child, url } = await start(dataDirectory, env, options.onLogLine);
    const startMs = performance.now() - startedAt;
    const address = { url, dataDirectory, pid: child.pid!, startMs };
    return { address, stop: () => end(child).finally(temporary.remove) };
  } catch (cause) {
    temporary.remove();
    throw cause;
  }
}

/** A first start and an orderly end leave a data directory that others can be copied from. */
async function loadOnce(dataDirectory: string): Promise<void> {
  const { child } = await start(dataDirectory);
  await end(child);
  rmSync(join(dataDirectory, 'keys'), { recursive: true, force: true });
}

async function start(
  dataDirectory: string,
  env: Readonly<Record<string, string>> = {},
  onLogLine?: (line: string) => void,
) {
  const port = String(await findFreePort());
  const child = spawn(process.execPath, [PROGRAM], {
    env: { ...process.env, ...env, PORT: port, WORLD: 'small', DATA_DIR: dataDirectory },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'], // by the end of the channel it learns of ours
  });
  const log: string[] = [];
  createInterface({ input: child.stderr! }).on('line', (line) => {
    log.push(line);
    onLogLine?.(line);
    if (log.length > KEPT_LINES) log.shift();
  });

  const ready = once(createInterface({ input: child.stdout! }), 'line');
  const ended = once(child, 'exit').then(([code]) => `ended with ${code}`);
  const late = once(AbortSignal.timeout(START_MS), 'abort').then(() => `took over ${START_MS} ms`);
  const [failure, url] = await Promise.race([
    ready.then(([line]) => [null, String(line).replace('ready ', '')] as const),
    Promise.race([ended, late]).then((how) => [how, ''] as const),
  ]);
  if (failure === null) return { child, url };
  child.kill('SIGTERM');
  throw new Error(`The local stack ${failure}:\n${log.join('\n')}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
