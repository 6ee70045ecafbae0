import { hkdfSync } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { HashName } from '../schema/contract/record-seal.ts';
import { type AgencyName, SUBGRAPHS, subgraphPaths } from '../schema/subgraphs.ts';
import { LOG_LEVELS } from '../schema/telemetry/log.ts';
import { parseTraceSettings, type TraceSettings } from '../schema/telemetry/trace-settings.ts';
import { DEMONSTRATION_AUDIENCE, DEMONSTRATION_ISSUER } from './authenticate/issuer.ts';
import {
  type BulkLimits,
  DEFAULT_BULK_LIMITS,
  parseBulkLimits,
} from './exchange/uses/bulk-limits.ts';
import type { MetricsReaders } from './http/metrics-readers.ts';
import { type Environment, SettingError, SettingReader } from './setting-reader.ts';

interface CommonSettings {
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  readonly supergraphFile: string;
  readonly maxInFlight: number;
  readonly maxWaiting: number;
  /** Processes that share the port. */
  readonly workers: number;
  /** Whether equal queries that are on their way at the same time share an answer. */
  readonly deduplicates: boolean;
  /** Null to trace nothing. */
  readonly traces: TraceSettings | null;
  readonly metricsReaders: MetricsReaders;
}

export interface UngovernedSettings extends CommonSettings {
  readonly mode: 'UNGOVERNED';
}

export interface GovernedSettings extends CommonSettings {
  readonly mode: 'GOVERNED';
  /** Where the issuer's public keys are. */
  readonly jwks: { readonly file: string } | { readonly url: string };
  readonly tokenIssuer: string;
  readonly tokenAudience: string;
  /** As the owner of the tables. */
  readonly databaseUrl: string;
  /** Of a login for requests that was made by hand; null for the one that follows from the owner's. */
  readonly requestsDatabaseUrl: string | null;
  /** Key of the hashes that stand for literals in records. */
  readonly recordKey: Buffer;
  /** What records are chained with. */
  readonly recordHash: HashName;
  /** Secret of the key that signs how far the chain of records has come. */
  readonly checkpointKey: Buffer;
  readonly checkpointSeconds: number;
  readonly subgraphs: readonly SubgraphSettings[];
  /** What a reader may get from an owner before the owner is warned. */
  readonly bulkLimits: BulkLimits;
  /** Days after which an enterprise is told of a use. */
  readonly enterpriseDelayDays: number;
  /** Folder or JSON file of the operations that are registered, or null for none. */
  readonly registeredPath: string | null;
  /** Who may send registered operations only. */
  readonly registeredOnly: (typeof REGISTERED_ONLY)[number];
  readonly dataDirectory: string;
  /** Folder of the demonstration issuer's key pair, or null to offer no demonstration identities. */
  readonly demonstrationDirectory: string | null;
}

export interface SubgraphSettings {
  readonly name: AgencyName;
  readonly url: string;
  /** Secret that the gateway shares with this subgraph alone. */
  readonly callKey: Buffer;
}

export type Settings = GovernedSettings | UngovernedSettings;

const ROOT = join(import.meta.dirname, '..');
const POSTGRES = /^postgres(ql)?:$/;
const RECORD_HASHES = ['sha256', 'sm3'] as const satisfies readonly HashName[];
const REGISTERED_ONLY = ['nobody', 'partners', 'everyone'] as const;

/**
 * Reads every setting, once.
 *
 * @throws SettingError naming the variable or flag that is missing or wrong.
 */
export function parseSettings(args: readonly string[], env: Environment): Settings {
  if (env.NODE_TLS_REJECT_UNAUTHORIZED === '0') {
    throw new SettingError('NODE_TLS_REJECT_UNAUTHORIZED=0 lets anyone be an agency');
  }
  const flags = parseFlags(args);
  const reader = new SettingReader(env);
  const common: CommonSettings = {
    host: reader.text('HOST', '127.0.0.1'),
    port: reader.number('PORT', { given: flags.port, fallback: 4000, min: 0, max: 65_535 }),
    logLevel: reader.choice('LOG_LEVEL', LOG_LEVELS, flags.ungoverned ? 'error' : 'info'),
    supergraphFile:
      flags.supergraph ??
      reader.text('SUPERGRAPH_FILE', join(ROOT, 'schema', 'supergraph.graphql')),
    maxInFlight: reader.number('MAX_IN_FLIGHT', { fallback: 256 }),
    maxWaiting: reader.number('MAX_WAITING', { fallback: 1024, min: 0 }),
    workers: reader.number('GATEWAY_WORKERS', { fallback: 1, max: 64 }),
    deduplicates: reader.choice('DEDUPLICATE', ['off', 'on'], 'off') === 'on',
    traces: readTraces(reader),
    metricsReaders: readMetricsReaders(reader, flags),
  };
  return flags.ungoverned ? toUngoverned(common, flags, env) : toGoverned(common, flags, reader);
}

/** A client may name the trace that its request belongs to; whether we trace it is ours to say. */
function readTraces(reader: SettingReader): TraceSettings | null {
  try {
    const settings = parseTraceSettings((name) => reader.optional(name), 'yaolian-gateway');
    return settings && { ...settings, followsParent: false };
  } catch (cause) {
    throw new SettingError((cause as Error).message, { cause });
  }
}

/** In production silence means nobody; a bench has nothing to keep. */
function readMetricsReaders(reader: SettingReader, { ungoverned }: Flags): MetricsReaders {
  const token = reader.optional('METRICS_TOKEN');
  const isProduction = reader.optional('NODE_ENV') === 'production' && !ungoverned;
  if (token === null) return isProduction ? 'NOBODY' : 'EVERYBODY';
  if (/^[\x21-\x7e]{16,}$/.test(token)) return { token };
  throw new SettingError('METRICS_TOKEN must have at least 16 characters, none of them a space');
}

type Flags = ReturnType<typeof parseFlags>;

function parseFlags(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        supergraph: { type: 'string' },
        port: { type: 'string' },
        ungoverned: { type: 'boolean', default: false },
        bench: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (cause) {
    throw new SettingError((cause as Error).message, { cause });
  }
}

function toUngoverned(common: CommonSettings, flags: Flags, env: Environment): UngovernedSettings {
  if (flags.supergraph === undefined) {
    throw new SettingError('--ungoverned needs --supergraph FILE');
  }
  if (env.NODE_ENV === 'production' && !flags.bench) {
    throw new SettingError('--ungoverned serves without rights: not with NODE_ENV=production');
  }
  return { ...common, mode: 'UNGOVERNED' };
}

function toGoverned(common: CommonSettings, flags: Flags, reader: SettingReader): GovernedSettings {
  if (flags.bench) throw new SettingError('--bench goes with --ungoverned only');
  const registeredPath = reader.optional('REGISTERED_OPERATIONS');
  const keys = reader.optional('DEMONSTRATION_ISSUER_DIR');
  if (keys !== null && reader.optional('NODE_ENV') === 'production') {
    throw new SettingError('DEMONSTRATION_ISSUER_DIR lets anyone be anyone: not in production');
  }
  return {
    ...common,
    mode: 'GOVERNED',
    jwks: readJwks(reader, keys),
    tokenIssuer: reader.text('TOKEN_ISSUER', keys === null ? null : DEMONSTRATION_ISSUER),
    tokenAudience: reader.text('TOKEN_AUDIENCE', keys === null ? null : DEMONSTRATION_AUDIENCE),
    databaseUrl: reader.url('DATABASE_URL_EXCHANGE', POSTGRES),
    requestsDatabaseUrl: reader.optionalUrl('DATABASE_URL_EXCHANGE_REQUESTS', POSTGRES),
    recordKey: reader.key('RECORD_KEY'),
    recordHash: reader.choice('RECORD_HASH', RECORD_HASHES, 'sha256'),
    checkpointKey: readCheckpointKey(reader),
    checkpointSeconds: reader.number('CHECKPOINT_SECONDS', { fallback: 60, max: 3600 }),
    subgraphs: SUBGRAPHS.map(({ name }) => {
      const { urlVariable } = subgraphPaths(name);
      const keyVariable = urlVariable.replace('SUBGRAPH_URL', 'CALL_KEY');
      const url = reader.url(urlVariable, /^https?:$/);
      return { name, url, callKey: reader.key(keyVariable) };
    }),
    bulkLimits: readBulkLimits(reader),
    enterpriseDelayDays: reader.number('ENTERPRISE_DELAY_DAYS', { fallback: 7, min: 0, max: 366 }),
    registeredPath,
    registeredOnly: reader.choice(
      'REGISTERED_ONLY',
      REGISTERED_ONLY,
      registeredPath === null ? 'nobody' : 'partners',
    ),
    dataDirectory: reader.text('DATA_DIR', '.data'),
    demonstrationDirectory: keys,
  };
}

/** A gateway without a key of its own for this signs with one that follows from its record key. */
function readCheckpointKey(reader: SettingReader): Buffer {
  if (reader.optional('CHECKPOINT_KEY') !== null) return reader.key('CHECKPOINT_KEY');
  return Buffer.from(hkdfSync('sha256', reader.key('RECORD_KEY'), '', 'checkpoint', 32));
}

function readBulkLimits(reader: SettingReader): BulkLimits {
  const text = reader.optional('BULK_LIMITS');
  if (text === null) return DEFAULT_BULK_LIMITS;
  try {
    return parseBulkLimits(text);
  } catch (cause) {
    throw new SettingError(`BULK_LIMITS: ${(cause as Error).message}`, { cause });
  }
}

function readJwks(reader: SettingReader, directory: string | null): GovernedSettings['jwks'] {
  const url = reader.optional('JWKS_URL');
  const file = reader.optional('JWKS_FILE');
  if (url !== null && file !== null) throw new SettingError('Set JWKS_URL or JWKS_FILE, not both');
  if (url !== null) return { url: reader.url('JWKS_URL', /^https?:$/) };
  if (file !== null) return { file };
  if (directory !== null) return { file: join(directory, 'jwks.json') };
  throw new SettingError('JWKS_URL or JWKS_FILE is missing');
}
