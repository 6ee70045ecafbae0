import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { type AgencyName, SUBGRAPHS, subgraphPaths } from '../../schema/subgraphs.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

export type Databases = Readonly<Record<AgencyName, TestDatabase>>;

export async function createDatabases(): Promise<Databases> {
  const entries = SUBGRAPHS.map(async ({ name }) => [name, await createTestDatabase()] as const);
  return Object.fromEntries(await Promise.all(entries)) as unknown as Databases;
}

export async function dropDatabases(databases: Databases): Promise<void> {
  await Promise.all(Object.values(databases).map((database) => database.drop()));
}

export interface Outcome {
  readonly exitCode: number | null;
  readonly messages: string;
}

export interface RunOptions {
  readonly databases: Databases;
  readonly dataDirectory: string;
  readonly settings?: Readonly<Record<string, string>>;
  /** Called with each piece of what the program says. */
  readonly onMessage?: (piece: string, kill: () => void) => void;
}

/** Runs the loader as its own program, as a start of the system does. */
export async function runWorld(options: RunOptions): Promise<Outcome> {
  const { databases, dataDirectory, settings, onMessage } = options;
  const urls = SUBGRAPHS.map(({ name }) => [
    subgraphPaths(name).databaseVariable,
    databases[name].url,
  ]);
  const env = { ...Object.fromEntries(urls), DATA_DIR: dataDirectory, WORLD: 'small', ...settings };
  const child = spawn(process.execPath, ['subgraphs/world/main.ts'], {
    cwd: new URL('../..', import.meta.url),
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr.on('data', (piece) => onMessage?.(String(piece), () => child.kill('SIGKILL')));
  const [messages, [exitCode]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  return { exitCode, messages };
}
