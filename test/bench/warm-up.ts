import { type LoadOptions, load } from './load.ts';

/** Code that runs seldom is slow code; on a busy machine the time alone would say little. */
const WARM_UP = { requests: 4_000, seconds: 6, mostTimes: 5 };

/** Loads a gateway until all of what it runs often has been compiled. */
export async function warmUp(options: Omit<LoadOptions, 'seconds'>): Promise<void> {
  let served = 0;
  for (let i = 0; i < WARM_UP.mostTimes && served < WARM_UP.requests; i += 1) {
    const { requests } = await load({ ...options, seconds: WARM_UP.seconds });
    served += requests;
  }
}
