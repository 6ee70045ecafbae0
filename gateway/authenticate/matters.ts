import type { Caller } from '../../schema/contract/caller.ts';
import { ApiError } from '../../schema/contract/errors.ts';
import type { Matter, Purpose } from '../../schema/contract/purpose.ts';
import type { CacheSizes } from '../http/cache-sizes.ts';

/** Asks the agency that keeps a matter; null when it is closed, unknown or not the caller's. */
export type VerifyMatter = (no: string, purpose: Purpose, caller: Caller) => Promise<Matter | null>;

export interface MatterCacheOptions {
  readonly now: () => Date;
  /** A matter that is closed must not be used for longer than this. */
  readonly maxAgeMs?: number;
  readonly maxMatters?: number;
  readonly caches?: CacheSizes;
}

interface Answer {
  readonly matter: Promise<Matter | null>;
  readonly until: number;
}

/**
 * Remembers the keepers' answers for five seconds, for each caller apart, and asks once for requests that come
 * at the same time. A keeper that fails is asked again.
 *
 * @returns a function that throws ApiError MATTER_UNVERIFIABLE when the keeper doesn't answer.
 */
export function cacheMatters(ask: VerifyMatter, options: MatterCacheOptions): VerifyMatter {
  const { now, maxAgeMs = 5_000, maxMatters = 10_000, caches } = options;
  const answers = new Map<string, Answer>();
  caches?.set('matters', () => ({ entries: answers.size, bytes: 0 }));

  return (no, purpose, caller) => {
    const key = JSON.stringify([no, purpose, caller]);
    const known = answers.get(key);
    if (known !== undefined && known.until > now().getTime()) return known.matter;

    const matter = ask(no, purpose, caller).catch((cause: unknown) => {
      answers.delete(key);
      throw new ApiError('MATTER_UNVERIFIABLE', { cause });
    });
    remember(key, { matter, until: now().getTime() + maxAgeMs });
    return matter;
  };

  /** The first key of a Map is the one written longest ago. */
  function remember(key: string, answer: Answer): void {
    answers.delete(key);
    if (answers.size >= maxMatters) answers.delete(answers.keys().next().value!);
    answers.set(key, answer);
  }
}
