import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { V8_FLAGS } from '../../../gateway/v8-flags.ts';
import type { Cluster } from '../../../subgraphs/kit/postgres-cluster.ts';
import { compose } from '../compose.ts';
import type { Contender } from '../measure.ts';
import { freePort, OURS, untilReady } from '../programs.ts';
import { SUBGRAPH_SDL } from '../workload/schemas.ts';

export interface ContenderParts {
  /** Address of the subgraphs. */
  readonly base: string;
  /** Address of the same subgraphs, which tell what they release. */
  readonly reportingBase: string;
  readonly cluster: Cluster;
  /** For their files. */
  readonly directory: string;
}

/** Gateways under measurement, until they are stopped. */
export interface Contenders {
  /**
   * One without rights, the whole one, one that doesn't count its records into the views of use, one that keeps none, and
   * one that doesn't sign either.
   */
  readonly all: readonly [Contender, Contender, Contender, Contender, Contender];
  stop(): Promise<void>;
}

/** Starts all five, each in a process and with a database of its own that nobody has used before. */
export async function startContenders(parts: ContenderParts): Promise<Contenders> {
  const { started, stop } = await startTogether(async (programs) => {
    const governed = (name: string, without: string) =>
      startGoverned(parts, programs, { name, without });
    return [
      await startUngoverned(parts, programs),
      await governed('governed', ''),
      await governed('governed, no views', 'views'),
      await governed('governed, no views, no record', 'views record'),
      await governed('governed, no views, record, signature', 'views record signature'),
    ] as const;
  });
  return { all: started, stop };
}

/** One process with a whole gateway, but for the views of use, and an ungoverned one, which takes turns. */
export interface GatewayInTurns extends Contender {
  readonly ungovernedUrl: string;
  /** At the first message it begins to take turns, and tells of them by messages. */
  readonly program: ChildProcess;
}

export async function startInTurns(parts: ContenderParts) {
  const { started, stop } = await startTogether(async (programs) => {
    const port = await freePort();
    const contender = await startGoverned(parts, programs, {
      name: 'governed, in turns',
      without: 'views',
      env: {
        UNGOVERNED_PORT: String(port),
        UNGOVERNED_SUPERGRAPH: writeSupergraph(parts),
      },
    });
    return { ...contender, ungovernedUrl: toUrl(port), program: programs[0]! };
  });
  return { ...started, stop };
}

/** @param start adds each program that it starts: where it fails, they are stopped. */
async function startTogether<Started>(start: (programs: ChildProcess[]) => Promise<Started>) {
  const programs: ChildProcess[] = [];
  const stop = () => stopAll(programs);
  try {
    return { started: await start(programs), stop };
  } catch (cause) {
    await stop();
    throw cause;
  }
}

async function stopAll(programs: readonly ChildProcess[]): Promise<void> {
  const running = programs.filter(({ exitCode, signalCode }) => exitCode === null && !signalCode);
  const ended = running.map((program) => once(program, 'exit'));
  for (const program of running) program.kill('SIGKILL');
  await Promise.all(ended);
}

async function startUngoverned(
  parts: ContenderParts,
  programs: ChildProcess[],
): Promise<Contender> {
  const port = await freePort();
  const program = OURS.start(port, writeSupergraph(parts));
  programs.push(program);
  const url = toUrl(port);
  await untilReady(url, program);
  return { name: 'ungoverned', pid: program.pid!, url, headers: {} };
}

/** @returns the file. */
function writeSupergraph({ base, directory }: ContenderParts): string {
  const file = join(directory, 'supergraph.graphql');
  writeFileSync(file, compose(base, SUBGRAPH_SDL));
  return file;
}

function toUrl(port: number): string {
  return `http://127.0.0.1:${port}/graphql`;
}

interface GovernedOptions {
  readonly name: string;
  readonly without: string;
  /** More of what its program reads. */
  readonly env?: Readonly<Record<string, string>>;
}

async function startGoverned(
  { reportingBase, cluster, directory }: ContenderParts,
  programs: ChildProcess[],
  { name, without, env = {} }: GovernedOptions,
): Promise<Contender> {
  const port = await freePort();
  const data = mkdtempSync(join(directory, 'data-'));
  const database = `bench_${port}`;
  await cluster.createDatabase(database);
  // With a channel to its parent it can't begin itself again under them.
  const program = spawn(process.execPath, [...V8_FLAGS, join(import.meta.dirname, 'gateway.ts')], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: String(port),
      LOG_LEVEL: 'error',
      SHOP_URL: reportingBase,
      DATA_DIR: data,
      DATABASE_URL_EXCHANGE: cluster.urlOf(database),
      WITHOUT: without,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  programs.push(program);
  const [token] = await once(program.stdout!, 'data');
  const headers = { authorization: `Bearer ${String(token).trim()}`, 'x-purpose': 'DAILY' };
  return { name, pid: program.pid!, url: toUrl(port), headers };
}
