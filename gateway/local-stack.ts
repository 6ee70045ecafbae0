import { resolve } from 'node:path';
import { StartError } from '../subgraphs/kit/start-error.ts';
import { readSettings } from './local-stack/settings.ts';
import { type Running, startStack } from './local-stack/start.ts';

const ROOT = resolve(import.meta.dirname, '..');

process.exit(await main());

/**
 * Runs everything on this machine for a first look and for tests: PostgreSQL, the invented city, the four agencies
 * and the gateway. The log goes to stderr, the address, once it answers, to stdout.
 */
async function main(): Promise<number> {
  const running: Running = { programs: [], lost: [], stopDatabases: async () => {} };
  const ending = listenForEnd(running);
  try {
    const settings = readSettings(process.env);
    const sink = (line: string) => process.stderr.write(`${line}\n`);
    const { signal } = ending;
    await startStack({ root: ROOT, settings, env: process.env, sink, signal, running });
    process.stdout.write(`ready http://127.0.0.1:${settings.port}\n`);
    throw await Promise.race([...running.lost, whenAborted(signal)]);
  } catch (cause) {
    if (ending.signal.aborted) return 0;
    console.error(cause instanceof StartError ? cause.message : cause);
    return 1;
  } finally {
    await endAll(running);
  }
}

/** The gateway goes first, so that no request meets an agency that is gone; the databases go last. */
async function endAll({ programs, stopDatabases }: Running): Promise<void> {
  for (const { stop } of programs.slice(-1)) await stop();
  await Promise.all(programs.slice(0, -1).map(({ stop }) => stop()));
  await stopDatabases();
}

/** The first signal ends everything in order; the second one at once. */
function listenForEnd({ programs }: Running): AbortController {
  const ending = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, end);
  process.once('disconnect', end);
  return ending;

  function end(): void {
    if (ending.signal.aborted) endAtOnce();
    ending.abort();
  }

  function endAtOnce(): never {
    for (const { kill } of programs) kill();
    process.exit(130); // PostgreSQL follows by itself
  }
}

function whenAborted(signal: AbortSignal): Promise<unknown> {
  return new Promise((fulfil) => {
    if (signal.aborted) fulfil(signal.reason);
    signal.addEventListener('abort', () => fulfil(signal.reason), { once: true });
  });
}
