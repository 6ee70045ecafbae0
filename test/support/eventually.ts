import { setTimeout as wait } from 'node:timers/promises';

const POLL_MS = 20;

/** Asks until the answer is given; fails after the time allowed, naming what was waited for. */
export async function eventually<T>(
  what: string,
  ask: () => T | null | undefined | false | Promise<T | null | undefined | false>,
  allowedMs = 10_000,
): Promise<T> {
  const deadline = Date.now() + allowedMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`${what}: not within ${allowedMs} ms`);
    await wait(POLL_MS);
  }
}
