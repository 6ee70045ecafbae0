import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SUBGRAPHS, subgraphPaths } from '../schema/subgraphs.ts';
import { DEMONSTRATION_AUDIENCE, DEMONSTRATION_ISSUER } from './authenticate/issuer.ts';

interface CommonSettings {
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  readonly supergraphFile: string;
  readonly maxInFlight: number;
  readonly maxWaiting: number;
}

export interface UngovernedSettings extends CommonSettings {
  readonly mode: 'UNGOVERNED';
}

export interface GovernedSettings extends CommonSettings {
  readonly mode: 'GOVERNED';
  /** Where the issuer's public keys are: a file or an address. */
  readonly jwks: { readonly file: string } | { readonly url: string };
  readonly tokenIssuer: string;
  readonly tokenAudience: string;
  readonly databaseUrl: string;
  readonly recordKeyFile: string;
  readonly subgraphUrls: Readonly<Record<string, string>>;
  readonly dataDirectory: string;
  /** Folder of the demonstration issuer's key pair, or null to offer no demonstration identities. */
  readonly demonstrationDirectory: string | null;
}

export type Settings = GovernedSettings | UngovernedSettings;

/** Says which setting is wrong, and how. The program doesn't start on one. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

type Environment = Readonly<Record<string, string | undefined>>;

const ROOT = join(import.meta.dirname, '..');

/**
 * Reads every setting, once.
 *
 * @throws SettingError naming the variable or flag that is missing or wrong.
 */
export function parseSettings(args: readonly string[], env: Environment): Settings {
  const flags = parseFlags(args);
  const common: CommonSettings = {
    host: env.HOST || '127.0.0.1',
    port: parseNumber('PORT', flags.port ?? env.PORT, { fallback: 4000, max: 65_535, min: 0 }),
    logLevel: parseLevel(env.LOG_LEVEL, flags.ungoverned ? 'error' : 'info'),
    supergraphFile:
      flags.supergraph ?? env.SUPERGRAPH_FILE ?? join(ROOT, 'schema/supergraph.graphql'),
    maxInFlight: parseNumber('MAX_IN_FLIGHT', env.MAX_IN_FLIGHT, { fallback: 256 }),
    maxWaiting: parseNumber('MAX_WAITING', env.MAX_WAITING, { fallback: 1024, min: 0 }),
  };
  return flags.ungoverned ? toUngoverned(common, flags, env) : toGoverned(common, flags, env);
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

function toGoverned(common: CommonSettings, flags: Flags, env: Environment): GovernedSettings {
  if (flags.bench) throw new SettingError('--bench goes with --ungoverned only');
  const demonstrationDirectory = env.DEMONSTRATION_ISSUER_DIR || null;
  const isDemonstration = demonstrationDirectory !== null;
  if (isDemonstration && env.NODE_ENV === 'production') {
    throw new SettingError('DEMONSTRATION_ISSUER_DIR lets anyone be anyone: not in production');
  }
  return {
    ...common,
    mode: 'GOVERNED',
    jwks: toJwks(env, demonstrationDirectory),
    tokenIssuer:
      env.TOKEN_ISSUER || (isDemonstration ? DEMONSTRATION_ISSUER : missing('TOKEN_ISSUER')),
    tokenAudience:
      env.TOKEN_AUDIENCE || (isDemonstration ? DEMONSTRATION_AUDIENCE : missing('TOKEN_AUDIENCE')),
    databaseUrl: parseUrl('DATABASE_URL_EXCHANGE', env.DATABASE_URL_EXCHANGE, /^postgres(ql)?:$/),
    recordKeyFile:
      env.RECORD_KEY_FILE ||
      (isDemonstration ? join(demonstrationDirectory, 'record.key') : missing('RECORD_KEY_FILE')),
    subgraphUrls: Object.fromEntries(
      SUBGRAPHS.map(({ name }) => {
        const { urlVariable } = subgraphPaths(name);
        return [name, parseUrl(urlVariable, env[urlVariable], /^https?:$/)];
      }),
    ),
    dataDirectory: env.DATA_DIR || '.data',
    demonstrationDirectory,
  };
}

function toJwks(env: Environment, demonstrationDirectory: string | null): GovernedSettings['jwks'] {
  const { JWKS_URL, JWKS_FILE } = env;
  if (JWKS_URL && JWKS_FILE) throw new SettingError('Set JWKS_URL or JWKS_FILE, not both');
  if (JWKS_URL) return { url: parseUrl('JWKS_URL', JWKS_URL, /^https?:$/) };
  if (JWKS_FILE) return { file: JWKS_FILE };
  if (demonstrationDirectory !== null) return { file: join(demonstrationDirectory, 'jwks.json') };
  return missing('JWKS_URL or JWKS_FILE');
}

interface NumberRule {
  readonly fallback: number;
  readonly min?: number;
  readonly max?: number;
}

function parseNumber(name: string, text: string | undefined, rule: NumberRule): number {
  const { fallback, min = 1, max = 1_000_000 } = rule;
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= min && value <= max) return value;
  throw new SettingError(`${name} must be a whole number from ${min} to ${max}`);
}

function parseUrl(name: string, text: string | undefined, protocol: RegExp): string {
  if (!text) return missing(name);
  if (URL.canParse(text) && protocol.test(new URL(text).protocol)) return text;
  // The text is not repeated: it may hold a password.
  throw new SettingError(`${name} is not an address of the right kind`);
}

function parseLevel(text: string | undefined, fallback: string): string {
  if (!text) return fallback;
  if (['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'].includes(text)) return text;
  throw new SettingError('LOG_LEVEL must be a level of pino, such as info');
}

function missing(name: string): never {
  throw new SettingError(`${name} is missing`);
}
