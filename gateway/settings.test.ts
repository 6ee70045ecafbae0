import { describe, expect, it } from '@jest/globals';
import { SettingError } from './setting-reader.ts';
import { parseSettings } from './settings.ts';

const KEY = 'ab'.repeat(32);

const GOVERNED: Readonly<Record<string, string>> = {
  TOKEN_ISSUER: 'https://issuer.example',
  TOKEN_AUDIENCE: 'yaolian',
  JWKS_URL: 'https://issuer.example/jwks.json',
  DATABASE_URL_EXCHANGE: 'postgres://yaolian:secret@db/exchange',
  RECORD_KEY: KEY,
  SUBGRAPH_URL_MARKET_SUPERVISION: 'http://market/graphql',
  SUBGRAPH_URL_HEALTH: 'http://health/graphql',
  SUBGRAPH_URL_MEDICAL_INSURANCE: 'http://insurance/graphql',
  SUBGRAPH_URL_PUBLIC_SECURITY: 'http://police/graphql',
  CALL_KEY_MARKET_SUPERVISION: KEY,
  CALL_KEY_HEALTH: KEY,
  CALL_KEY_MEDICAL_INSURANCE: KEY,
  CALL_KEY_PUBLIC_SECURITY: KEY,
};

function without(...names: string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(GOVERNED).filter(([name]) => !names.includes(name)));
}

describe('parseSettings', () => {
  it('reads a governed gateway', () => {
    expect(parseSettings([], GOVERNED)).toMatchObject({
      mode: 'GOVERNED',
      host: '127.0.0.1',
      port: 4000,
      jwks: { url: 'https://issuer.example/jwks.json' },
      demonstrationDirectory: null,
      subgraphs: [
        {
          name: 'market-supervision',
          url: 'http://market/graphql',
          callKey: Buffer.alloc(32, 0xab),
        },
        { name: 'health' },
        { name: 'medical-insurance' },
        { name: 'public-security' },
      ],
    });
  });

  it('takes identities from the demonstration issuer', () => {
    const env = without('TOKEN_ISSUER', 'TOKEN_AUDIENCE', 'JWKS_URL');

    expect(parseSettings([], { ...env, DEMONSTRATION_ISSUER_DIR: '/keys' })).toMatchObject({
      jwks: { file: '/keys/jwks.json' },
      tokenAudience: 'yaolian',
      demonstrationDirectory: '/keys',
    });
  });

  it.each(Object.keys(GOVERNED))('names %s when it is missing', (name) => {
    expect(() => parseSettings([], without(name))).toThrow(name);
  });

  it.each<[string, Record<string, string>]>([
    ['PORT', { PORT: '70000' }],
    ['METRICS_TOKEN', { METRICS_TOKEN: 'short' }],
    ['PORT', { PORT: '4000x' }],
    ['MAX_IN_FLIGHT', { MAX_IN_FLIGHT: '0' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['DATABASE_URL_EXCHANGE', { DATABASE_URL_EXCHANGE: 'mysql://secret@db' }],
    ['SUBGRAPH_URL_HEALTH', { SUBGRAPH_URL_HEALTH: 'health' }],
    ['CALL_KEY_HEALTH', { CALL_KEY_HEALTH: 'short' }],
    ['CHECKPOINT_KEY', { CHECKPOINT_KEY: 'short' }],
    ['CHECKPOINT_SECONDS', { CHECKPOINT_SECONDS: '0' }],
    ['RECORD_HASH', { RECORD_HASH: 'md5' }],
    ['RECORD_KEY_FILE', { RECORD_KEY: '', RECORD_KEY_FILE: '/nowhere/record.key' }],
    ['JWKS_FILE', { JWKS_FILE: '/keys/jwks.json' }],
    ['DEMONSTRATION_ISSUER_DIR', { DEMONSTRATION_ISSUER_DIR: '/keys', NODE_ENV: 'production' }],
    ['NODE_TLS_REJECT_UNAUTHORIZED', { NODE_TLS_REJECT_UNAUTHORIZED: '0' }],
  ])('names %s when it is wrong', (name, changes) => {
    expect(() => parseSettings([], { ...GOVERNED, ...changes })).toThrow(
      expect.objectContaining({ name: 'SettingError', message: expect.stringContaining(name) }),
    );
  });

  it('never repeats a value that may be secret', () => {
    const settings = { ...GOVERNED, DATABASE_URL_EXCHANGE: 'mysql://yaolian:secret@db' };

    expect(() => parseSettings([], settings)).not.toThrow('secret');
  });

  it('signs checkpoints with a key that follows from the record key, unless it has its own', () => {
    const other = 'cd'.repeat(32);
    const keyOf = (env: Record<string, string>) => {
      const settings = parseSettings([], { ...GOVERNED, ...env });
      return settings.mode === 'GOVERNED' ? settings.checkpointKey.toString('hex') : null;
    };

    expect(keyOf({})).toBe(keyOf({}));
    expect(keyOf({})).not.toBe(KEY);
    expect(keyOf({ RECORD_KEY: other })).not.toBe(keyOf({}));
    expect(keyOf({ CHECKPOINT_KEY: other })).toBe(other);
  });

  it('warns of bulk readers by role, and tells enterprises after a week, unless told otherwise', () => {
    const settings = parseSettings([], {
      ...GOVERNED,
      BULK_LIMITS: '{"police-officer": {"subjectsPerDay": 9}}',
    });

    expect(settings).toMatchObject({
      enterpriseDelayDays: 7,
      bulkLimits: { 'police-officer': { subjectsPerDay: 9 } },
    });
    expect(() => parseSettings([], { ...GOVERNED, BULK_LIMITS: '{"nobody": {}}' })).toThrow(
      'BULK_LIMITS: nobody is no role',
    );
  });

  it.each<[Record<string, string>, unknown]>([
    [{}, 'EVERYBODY'],
    [{ METRICS_TOKEN: 'scraper-of-the-platform' }, { token: 'scraper-of-the-platform' }],
    [{ NODE_ENV: 'production' }, 'NOBODY'],
    [
      { NODE_ENV: 'production', METRICS_TOKEN: 'scraper-of-the-platform' },
      { token: 'scraper-of-the-platform' },
    ],
  ])('with %j lets the metrics be read by %j', (env, metricsReaders) => {
    expect(parseSettings([], { ...GOVERNED, ...env })).toMatchObject({ metricsReaders });
  });

  it('lets flags go before variables', () => {
    const args = ['--ungoverned', '--supergraph', 'a.graphql', '--port', '5000'];

    expect(parseSettings(args, { PORT: '4000', SUPERGRAPH_FILE: 'b.graphql' })).toMatchObject({
      mode: 'UNGOVERNED',
      port: 5000,
      supergraphFile: 'a.graphql',
    });
  });

  const ungoverned = ['--ungoverned', '--supergraph', 'a.graphql'];
  it.each<[string, string[], Record<string, string>]>([
    ['ungoverned in production', ungoverned, { NODE_ENV: 'production' }],
    ['ungoverned without a supergraph', ['--ungoverned'], {}],
    ['a bench of the governed gateway', ['--bench'], GOVERNED],
    ['an unknown flag', ['--fast'], GOVERNED],
  ])('refuses %s', (_, args, env) => {
    expect(() => parseSettings(args, env)).toThrow(SettingError);
  });

  it('allows a bench with production settings', () => {
    expect(parseSettings([...ungoverned, '--bench'], { NODE_ENV: 'production' })).toMatchObject({
      mode: 'UNGOVERNED',
      metricsReaders: 'EVERYBODY',
    });
  });
});
