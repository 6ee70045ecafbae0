import { randomInt } from 'node:crypto';

/** What a gateway does without for a moment. */
export const OMISSIONS = ['nothing', 'record', 'signature'] as const;
export type Omission = (typeof OMISSIONS)[number];

/** One moment of a gateway, and what it did in it. */
export interface Moment {
  /** Of the moments that follow one another, one for each omission. */
  readonly block: number;
  readonly without: Omission;
  readonly requests: number;
  readonly seconds: number;
  /** CPU of all threads. */
  readonly cpuMs: number;
}

/** A gateway's turns: what it does without at the moment. It has to tell of each request. */
export interface Turns {
  readonly without: Omission;
  count(): void;
}

/** Until the last requests of the moment before have been answered, with what they had then. */
const SETTLE_MS = 100;

/**
 * Lets a gateway do without one thing after the other, each once before any comes again, in an order that nobody knows.
 *
 * @param tell hears of each moment when it is over.
 */
export function takeTurns(momentMs: number, tell: (moment: Moment) => void): Turns {
  const next: Omission[] = [];
  const turns = { without: 'nothing' as Omission, count };
  let block = 0;
  let requests = 0;
  let [beganAt, cpuBefore] = [0, 0];
  turn();
  return turns;

  function count(): void {
    requests += 1;
  }

  function turn(): void {
    if (next.length === 0) {
      block += 1;
      next.push(...OMISSIONS);
    }
    [turns.without] = next.splice(randomInt(next.length), 1) as [Omission];
    setTimeout(begin, SETTLE_MS);
  }

  function begin(): void {
    [requests, beganAt, cpuBefore] = [0, performance.now(), cpuMs()];
    setTimeout(end, momentMs);
  }

  function end(): void {
    const seconds = (performance.now() - beganAt) / 1000;
    const { without } = turns;
    tell({ block, without, requests, seconds, cpuMs: cpuMs() - cpuBefore });
    turn();
  }
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
