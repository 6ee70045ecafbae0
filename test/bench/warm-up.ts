import { type LoadOptions, load } from './load.ts';

export interface WarmUp {
  /** Served requests after which a gateway is warm. */
  readonly requests: number;
  /** Of one load. */
  readonly seconds: number;
  readonly mostTimes: number;
}

const WARM_UP: WarmUp = { requests: 4_000, seconds: 6, mostTimes: 5 };

/**
 * Loads a gateway until all of what it runs often has been compiled. Code that runs seldom is slow code; on a busy machine
 * the time alone would say little.
 */
export async function warmUp(
  options: Omit<LoadOptions, 'seconds'>,
  { requests: wanted, seconds, mostTimes }: WarmUp = WARM_UP,
): Promise<void> {
  let served = 0;
  for (let i = 0; i < mostTimes && served < wanted; i += 1) {
    const { requests } = await load({ ...options, seconds });
    served += requests;
  }
}
