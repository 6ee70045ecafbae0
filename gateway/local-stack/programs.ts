import { join } from 'node:path';
import { type AgencyName, SUBGRAPHS, subgraphPaths } from '../../schema/subgraphs.ts';
import { V8_FLAGS } from '../v8-flags.ts';
import type { Program } from './child.ts';
import { EXCHANGE_DATABASE, type Settings } from './settings.ts';

export interface ProgramParts {
  /** The repository. */
  readonly root: string;
  readonly settings: Settings;
  /** Environment that the stack itself was started with. */
  readonly env: NodeJS.ProcessEnv;
  /** URL of each database by its variable. */
  readonly databases: ReadonlyMap<string, string>;
  readonly callKeys: ReadonlyMap<AgencyName, string>;
  readonly ports: ReadonlyMap<AgencyName, number>;
  readonly keysDirectory: string;
  readonly jwksPath: string;
  readonly recordKeyPath: string;
  readonly checkpointKeyPath: string;
}

/** Loads the world into the databases; does nothing when it is there. */
export function worldProgram({ root, settings, databases, ...parts }: ProgramParts): Program {
  return {
    name: 'world',
    file: join(root, 'subgraphs', 'world', 'main.ts'),
    env: {
      ...withoutDatabases(parts.env),
      ...Object.fromEntries(databases),
      WORLD: settings.world,
      WORLD_SEED: String(settings.seed),
      DATA_DIR: settings.dataDirectory,
    },
  };
}

/** The agencies' programs. Each is told of its own database and its own key, and of nothing else. */
export function subgraphPrograms(parts: ProgramParts): Program[] {
  const { root, env, callKeys, ports } = parts;
  return SUBGRAPHS.map(({ name }) => {
    const { databaseVariable } = subgraphPaths(name);
    return {
      name,
      file: join(root, 'subgraphs', name, 'main.ts'),
      env: {
        ...withoutDatabases(env),
        HOST: '127.0.0.1',
        PORT: String(ports.get(name)),
        ...loginsOf(databaseVariable, parts),
        CALL_KEY_FILE: callKeys.get(name),
      },
    };
  });
}

export function gatewayProgram(parts: ProgramParts): Program {
  const {
    root,
    settings,
    env,
    callKeys,
    ports,
    keysDirectory,
    jwksPath,
    recordKeyPath,
    checkpointKeyPath,
  } = parts;
  const subgraphs = SUBGRAPHS.flatMap(({ name }) => {
    const { urlVariable } = subgraphPaths(name);
    return [
      [urlVariable, `http://127.0.0.1:${ports.get(name)}/graphql`],
      [`${urlVariable.replace('SUBGRAPH_URL', 'CALL_KEY')}_FILE`, callKeys.get(name)],
    ];
  });
  return {
    name: 'gateway',
    file: join(root, 'gateway', 'main.ts'),
    flags: V8_FLAGS,
    env: {
      ...withoutDatabases(env),
      ...Object.fromEntries(subgraphs),
      PORT: String(settings.port),
      ...loginsOf(EXCHANGE_DATABASE, parts),
      DATA_DIR: settings.dataDirectory,
      JWKS_FILE: jwksPath,
      RECORD_KEY_FILE: recordKeyPath,
      CHECKPOINT_KEY_FILE: checkpointKeyPath,
      DEMONSTRATION_ISSUER_DIR: keysDirectory,
      // In a demonstration nobody is warned of anything, and somebody wants to see it.
      ENTERPRISE_DELAY_DAYS: env.ENTERPRISE_DELAY_DAYS ?? '0',
    },
  };
}

/** The owner's URL of one database, and that of requests where it is set. */
function loginsOf(variable: string, { databases, env }: Pick<ProgramParts, 'databases' | 'env'>) {
  const requests = `${variable}_REQUESTS`;
  return { [variable]: databases.get(variable), [requests]: env[requests] };
}

function withoutDatabases(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith('DATABASE_URL_'));
  return Object.fromEntries(kept);
}
