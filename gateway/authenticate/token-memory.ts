import type { Caller } from '../../schema/contract/caller.ts';
import type { CacheSizes } from '../http/cache-sizes.ts';

/** Whom a token names, once that has been verified. */
export interface VerifiedToken {
  readonly caller: Caller;
  /** Milliseconds since 1970 at which the token itself ends. */
  readonly endsAt: number;
}

/** Whom an `Authorization` header names; its token is verified when that isn't known. Throws what verifying throws. */
export type TokenMemory = (
  authorization: string,
  verify: (authorization: string) => Promise<VerifiedToken>,
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
 * Believes a token for two seconds once it has been verified, and never past its own end. It is known by the whole
 * header: one that differs in a character is verified on its own. Refusals aren't remembered.
 */
export function createTokenMemory(options: TokenMemoryOptions): TokenMemory {
  const { now, maxAgeMs = 2_000, maxTokens = 10_000, caches } = options;
  const remembered = new Map<string, Remembered>();
  caches?.set('tokens', () => ({ entries: remembered.size, bytes: 0 }));

  return async (authorization, verify) => {
    const known = remembered.get(authorization);
    if (known !== undefined && now().getTime() < known.until) return known.caller;

    const { caller, endsAt } = await verify(authorization);
    remember(authorization, { caller, until: Math.min(endsAt, now().getTime() + maxAgeMs) });
    return caller;
  };

  /** The first key of a Map is the one written longest ago. */
  function remember(authorization: string, verified: Remembered): void {
    remembered.delete(authorization);
    if (remembered.size >= maxTokens) remembered.delete(remembered.keys().next().value!);
    remembered.set(authorization, verified);
  }
}
