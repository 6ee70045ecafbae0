import { resolve } from 'node:path';
import { SUBGRAPHS, subgraphPaths } from '../../schema/subgraphs.ts';
import { StartError } from '../../subgraphs/kit/start-error.ts';

export const WORLDS = ['small', 'medium', 'city'] as const;

export type World = (typeof WORLDS)[number];

export interface Settings {
  readonly port: number;
  readonly world: World;
  readonly seed: number;
  readonly dataDirectory: string;
  /** `DATABASE_URL_*` by its variable; null where the local stack has to run the database itself. */
  readonly databaseUrls: ReadonlyMap<string, string | null>;
}

export const EXCHANGE_DATABASE = 'DATABASE_URL_EXCHANGE';

export const DATABASE_VARIABLES: readonly string[] = [
  ...SUBGRAPHS.map(({ name }) => subgraphPaths(name).databaseVariable),
  EXCHANGE_DATABASE,
];

/** @throws StartError naming the variable that is wrong. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  return {
    port: readNumber('PORT', env.PORT ?? '4000', { from: 1, to: 65_535 }),
    world: readWorld(env.WORLD ?? 'small'),
    seed: readNumber('WORLD_SEED', env.WORLD_SEED ?? '20261121', { from: 0, to: 2 ** 32 - 1 }),
    dataDirectory: resolve(env.DATA_DIR || '.data'),
    databaseUrls: new Map(
      DATABASE_VARIABLES.map((variable) => [variable, readUrl(variable, env[variable])]),
    ),
  };
}

function readNumber(name: string, text: string, { from, to }: { from: number; to: number }) {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= from && value <= to) return value;
  throw new StartError(
    `${name} is ${JSON.stringify(text)}; give a whole number from ${from} to ${to}.`,
  );
}

function readWorld(text: string): World {
  const world = WORLDS.find((known) => known === text);
  if (world !== undefined) return world;
  throw new StartError(`WORLD is ${JSON.stringify(text)}; give one of ${WORLDS.join(', ')}.`);
}

function readUrl(name: string, text: string | undefined): string | null {
  if (text === undefined || text === '') return null;
  if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return text;
  throw new StartError(
    `${name} is no URL of a PostgreSQL database, such as postgres://user:password@host:5432/name.`,
  );
}
