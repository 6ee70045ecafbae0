import { randomInt } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import { setTimeout as wait } from 'node:timers/promises';

/** What a gateway does without for a moment; `rights` means these and all that comes with them. */
export const OMISSIONS = ['nothing', 'record', 'signature', 'rights'] as const;
export type Omission = (typeof OMISSIONS)[number];

/** What a gateway did in a part of a moment. */
export interface Window {
  readonly requests: number;
  readonly seconds: number;
  /** CPU of all threads. */
  readonly cpuMs: number;
}

/** One moment of a gateway, and what it did in it. */
export interface Moment {
  /** Of the moments that follow one another, one for each omission. */
  readonly block: number;
  readonly without: Omission;
  /** In their order, as long each: where the machine was busy with something else in one, the others still count. */
  readonly windows: readonly Window[];
}

/** A gateway's turns: what it does without at the moment. */
export interface Turns {
  readonly without: Omission;
  start(): Promise<never>;
}

/** What a program tells of its turns: that one begins, and what one was. */
export type TurnReport = { readonly begins: Omission } | { readonly ended: Moment };

/** Until the last requests of the moment before have been answered, with what they had then. */
const SETTLE_MS = 200;
/** Some times what a request takes, and short beside the time in which a machine becomes faster or slower. */
const WINDOW_MS = 200;
const WINDOWS = 5;

/**
 * Lets this program's gateways do without one thing after the other, each once before any comes again, in an order that
 * nobody knows, once they are started. Every reply of theirs counts.
 */
export function takeTurns(tell: (report: TurnReport) => void): Turns {
  const next: Omission[] = [];
  const turns = { without: 'nothing' as Omission, start };
  let block = 0;
  let requests = 0;
  subscribe('http.server.response.finish', () => {
    requests += 1;
  });
  return turns;

  async function start(): Promise<never> {
    for (;;) {
      turns.without = draw();
      tell({ begins: turns.without });
      await wait(SETTLE_MS);
      const windows: Window[] = [];
      while (windows.length < WINDOWS) windows.push(await measure());
      tell({ ended: { block, without: turns.without, windows } });
    }
  }

  function draw(): Omission {
    if (next.length === 0) {
      block += 1;
      next.push(...OMISSIONS);
    }
    return next.splice(randomInt(next.length), 1)[0]!;
  }

  async function measure(): Promise<Window> {
    const [requestsBefore, beganAt, cpuBefore] = [requests, performance.now(), cpuMs()];
    await wait(WINDOW_MS);
    return {
      requests: requests - requestsBefore,
      seconds: (performance.now() - beganAt) / 1000,
      cpuMs: cpuMs() - cpuBefore,
    };
  }
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
