import type { Caller } from '../../schema/contract/caller.ts';
import type { CacheSizes } from '../http/cache-sizes.ts';

/** Whom a token names, once that has been verified. */
export interface VerifiedToken {
  readonly caller: Caller;
  /** Milliseconds since 1970 at which the token itself ends. */
  readonly endsAt: number;
}

/** Whom a token names; it is verified when that isn't known. Throws what verifying throws. */
export type TokenMemory = (
  token: string,
  verify: (token: string) => Promise<VerifiedToken>,
) => Promise<Caller>;

export interface TokenMemoryOptions {
  readonly now: () => Date;
  /** A key that its issuer takes back counts for so much longer. */
  readonly maxAgeMs?: number;
  readonly maxTokens?: number;
  readonly caches?: CacheSizes;
}

interface Remembered {
  readonly caller: Caller;
  readonly until: number;
}

/**
 * Believes a token for two seconds once it has been verified, and never past its own end. It is known by its whole text:
 * one that differs in a character is verified on its own. Refusals aren't remembered.
 */
export function createTokenMemory(options: TokenMemoryOptions): TokenMemory {
  const { now, maxAgeMs = 2_000, maxTokens = 10_000, caches } = options;
  const remembered = new Map<string, Remembered>();
  caches?.set('tokens', () => ({ entries: remembered.size, bytes: 0 }));

  return async (token, verify) => {
    const known = remembered.get(token);
    if (known !== undefined && now().getTime() < known.until) return known.caller;

    const { caller, endsAt } = await verify(token);
    remember(token, { caller, until: Math.min(endsAt, now().getTime() + maxAgeMs) });
    return caller;
  };

  /** The first key of a Map is the one written longest ago. */
  function remember(token: string, verified: Remembered): void {
    remembered.delete(token);
    if (remembered.size >= maxTokens) remembered.delete(remembered.keys().next().value!);
    remembered.set(token, verified);
  }
}
