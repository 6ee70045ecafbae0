import { setTimeout as wait } from 'node:timers/promises';

/** Resolves when the next step may begin; counts as its beginning. */
export type Pace = () => Promise<void>;

/** @param everyMs from the beginning of one step to that of the next; a step that comes alone never waits. */
export function createPace(everyMs: number): Pace {
  let nextAt = 0;
  return async () => {
    const ms = nextAt - performance.now();
    if (ms > 0) await wait(ms);
    nextAt = performance.now() + everyMs;
  };
}
