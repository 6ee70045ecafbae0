import { readFile, stat } from 'node:fs/promises';
import { createLocalJWKSet, createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';

/** The public keys of the token issuer. */
export interface KeySet {
  /** Finds the key that a token names. */
  readonly find: JWTVerifyGetKey;
  /** Whether there are keys to check tokens with. */
  isLoaded(): Promise<boolean>;
}

const TIMEOUT_MS = 2_000;
const COOLDOWN_MS = 5_000;

/** Keys published at an address. An unknown key id asks again, at most every five seconds. */
export function createRemoteKeys(url: string): KeySet {
  const find = createRemoteJWKSet(new URL(url), {
    timeoutDuration: TIMEOUT_MS,
    cooldownDuration: COOLDOWN_MS,
  });
  return {
    find,
    isLoaded: async () => {
      if (find.jwks() === undefined) await find.reload();
      return find.jwks() !== undefined;
    },
  };
}

/**
 * Keys in a file, read again when a token names a key that isn't there and the file has changed since.
 *
 * @throws Error when the file can't be read or isn't a JSON Web Key Set.
 */
export async function loadFileKeys(path: string): Promise<KeySet> {
  let known = await load();

  return {
    isLoaded: async () => true,
    find: async (header, token) => {
      try {
        return await known.find(header, token);
      } catch (cause) {
        if (!(cause instanceof errors.JWKSNoMatchingKey)) throw cause;
        if ((await stat(path)).mtimeMs === known.mtimeMs) throw cause;
        known = await load();
        return known.find(header, token);
      }
    },
  };

  async function load() {
    const { mtimeMs } = await stat(path);
    return { mtimeMs, find: createLocalJWKSet(JSON.parse(await readFile(path, 'utf8'))) };
  }
}
