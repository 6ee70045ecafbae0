import { setTimeout as wait } from 'node:timers/promises';

/** Resolves when the next step may begin. @param size of the step before: how many items it had, 0 at first. */
export type Pace = (size: number) => Promise<void>;

export interface PaceOptions {
  /** Milliseconds from the beginning of a step to that of the next, for each item of the first. */
  readonly msPerItem: number;
  readonly mostMs: number;
}

/**
 * Lets steps begin the more seldom the more there is to do: with few items each is taken at once, and with many they
 * gather, since their number makes the next pause longer. A step that comes alone never waits.
 */
export function createPace({ msPerItem, mostMs }: PaceOptions): Pace {
  let beganAt = Number.NEGATIVE_INFINITY;
  return async (size) => {
    const ms = beganAt + Math.min(size * msPerItem, mostMs) - performance.now();
    if (ms > 0) await wait(ms);
    beganAt = performance.now();
  };
}
