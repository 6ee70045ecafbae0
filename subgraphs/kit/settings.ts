import { createSecretKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CallKey } from '../../schema/contract/signature.ts';
import { type AgencyName, subgraphPaths } from '../../schema/subgraphs.ts';
import { LOG_LEVELS } from '../../schema/telemetry/log.ts';
import { parseTraceSettings, type TraceSettings } from '../../schema/telemetry/trace-settings.ts';

export interface SubgraphSettings {
  readonly port: number;
  readonly host: string;
  /** As the owner of the tables. */
  readonly databaseUrl: string;
  /** Of a login for requests that was made by hand; null for the one that follows from the owner's. */
  readonly requestsDatabaseUrl: string | null;
  /** Shared with the gateway alone. */
  readonly callKey: CallKey;
  /** Where the owner's agreement comes from: the gateways publish it, or the subgraph runs alone on the file. */
  readonly agreements: (typeof AGREEMENTS)[number];
  readonly logLevel: string;
  /** Null to trace nothing. */
  readonly traces: TraceSettings | null;
}

const AGREEMENTS = ['exchange', 'files'] as const;

/** @throws Error that names the environment variable which is missing or wrong. */
export function readSettings(name: AgencyName, env: NodeJS.ProcessEnv): SubgraphSettings {
  const port = Number(env.PORT ?? '0');
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error('PORT is no port');
  const { databaseVariable } = subgraphPaths(name);
  return {
    port,
    host: env.HOST ?? '127.0.0.1',
    databaseUrl: readSecret(env, databaseVariable),
    requestsDatabaseUrl: readOptional(env, `${databaseVariable}_REQUESTS`),
    agreements: readAgreementSource(env.AGREEMENTS),
    logLevel: readLogLevel(env),
    traces: parseTraceSettings((variable) => env[variable] || null, `yaolian-${name}`),
    callKey: { id: name, secret: createSecretKey(readKey(env, 'CALL_KEY')) },
  };
}

function readAgreementSource(text = 'exchange'): SubgraphSettings['agreements'] {
  const source = AGREEMENTS.find((known) => known === text);
  if (source === undefined) throw new Error(`AGREEMENTS must be one of ${AGREEMENTS.join(', ')}`);
  return source;
}

function readLogLevel(env: NodeJS.ProcessEnv): string {
  const level = env.LOG_LEVEL || 'info';
  if (LOG_LEVELS.includes(level)) return level;
  throw new Error(`LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}`);
}

/** A setting's value, or the text of the file that `<NAME>_FILE` names. */
function readOptional(env: NodeJS.ProcessEnv, name: string): string | null {
  const file = env[`${name}_FILE`];
  return (file === undefined ? env[name] : readFileSync(file, 'utf8').trim()) || null;
}

function readSecret(env: NodeJS.ProcessEnv, name: string): string {
  const value = readOptional(env, name);
  if (value === null) throw new Error(`Set ${name} or ${name}_FILE`);
  return value;
}

function readKey(env: NodeJS.ProcessEnv, name: string): Buffer {
  const key = Buffer.from(readSecret(env, name), 'hex');
  if (key.length < 32) throw new Error(`${name} must hold at least 32 bytes as hexadecimal digits`);
  return key;
}
