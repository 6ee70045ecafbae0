import { join } from 'node:path';
import { SUBGRAPHS } from '../../schema/subgraphs.ts';
import { findFreePort } from '../../subgraphs/kit/free-port.ts';
import { StartError } from '../../subgraphs/kit/start-error.ts';
import { openIssuer } from '../authenticate/issuer.ts';
import { SettingReader } from '../setting-reader.ts';
import { openCallKeys, openCheckpointKey, openRecordKey } from './call-keys.ts';
import { type LineSink, runChild } from './child.ts';
import { buildPages } from './console-pages.ts';
import { openDatabases } from './databases.ts';
import { assertPortIsFree } from './port.ts';
import { gatewayProgram, type ProgramParts, subgraphPrograms, worldProgram } from './programs.ts';
import type { Settings } from './settings.ts';
import { type Supervised, supervise } from './supervise.ts';
import { untilInformed } from './until-informed.ts';
import { claimWorld } from './world-note.ts';

/** What a running stack is made of, each part noted as soon as it runs so that an interrupted start ends it too. */
export interface Running {
  readonly programs: Supervised[];
  stopDatabases: () => Promise<void>;
  /** Resolves with the reason when a part is lost for good. */
  readonly lost: Promise<StartError>[];
}

export interface StartOptions {
  readonly root: string;
  readonly settings: Settings;
  readonly env: NodeJS.ProcessEnv;
  readonly sink: LineSink;
  readonly signal: AbortSignal;
  readonly running: Running;
}

/**
 * Starts everything, in the order in which one part needs another.
 *
 * @throws StartError naming what can't be used; whatever the signal was aborted with.
 */
export async function startStack(options: StartOptions): Promise<void> {
  const { root, settings, env, sink, signal, running } = options;
  await assertPortIsFree(settings.port);
  claimWorld(settings);

  const [parts] = await bothEnded(prepare(), pages());
  await step('world', () => runChild(worldProgram(parts), sink, signal));
  await step('programs', () => startPrograms(parts));

  /** Not `Promise.all`: what the slower one starts has to be noted before the failure of the other is. */
  async function bothEnded<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
    await Promise.allSettled([one, other]);
    return [await one, await other];
  }

  async function prepare(): Promise<ProgramParts> {
    const databases = await step('PostgreSQL', startDatabases);
    const keysDirectory = join(settings.dataDirectory, 'keys');
    const { jwksPath } = await openIssuer({ directory: keysDirectory });
    const callKeys = openCallKeys(keysDirectory);
    const recordKeyPath = openRecordKey(keysDirectory);
    const checkpointKeyPath = openCheckpointKey(keysDirectory);
    const ports = new Map(
      await Promise.all(SUBGRAPHS.map(async ({ name }) => [name, await findFreePort()] as const)),
    );
    const keys = { callKeys, keysDirectory, jwksPath, recordKeyPath, checkpointKeyPath };
    return { root, settings, env, databases, ports, ...keys };
  }

  async function startDatabases() {
    const { urls, cluster } = await openDatabases(settings);
    if (cluster !== null) {
      running.stopDatabases = cluster.stop;
      const ended = cluster.exited.then((log) => new StartError(`PostgreSQL ended:\n${log}`));
      running.lost.push(ended);
    }
    return urls;
  }

  function pages(): Promise<boolean> {
    return step('console', () => buildPages({ root, sink, signal }));
  }

  async function startPrograms(parts: ProgramParts): Promise<void> {
    for (const program of [...subgraphPrograms(parts), gatewayProgram(parts)]) {
      const supervised = supervise(program, { sink });
      running.programs.push(supervised);
      running.lost.push(supervised.failed);
    }
    const urls = await unlessAborted(Promise.all(running.programs.map(({ ready }) => ready)));
    const token = new SettingReader(env).optional('METRICS_TOKEN');
    await untilInformed(urls.at(-1)!, { token, signal });
  }

  async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
    const startedAt = performance.now();
    const result = await work();
    signal.throwIfAborted();
    sink(`${name}: ready after ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
    return result;
  }

  function unlessAborted<T>(work: Promise<T>): Promise<T> {
    const aborted = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    });
    return Promise.race([work, aborted]);
  }
}
