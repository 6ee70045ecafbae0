import { randomInt } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';

/** What a gateway does without for a moment; `rights` means these and all that comes with them. */
export const OMISSIONS = ['nothing', 'record', 'signature', 'rights'] as const;
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

/** A gateway's turns: what it does without at the moment. */
export interface Turns {
  readonly without: Omission;
  start(): void;
}

/** What a program tells of its turns: that one begins, and what one was. */
export type TurnReport = { readonly begins: Omission } | { readonly ended: Moment };

/** Until the last requests of the moment before have been answered, with what they had then. */
const SETTLE_MS = 200;

/**
 * Lets this program's gateways do without one thing after the other, each once before any comes again, in an order that
 * nobody knows, once they are started. Every reply of theirs counts.
 */
export function takeTurns(momentMs: number, tell: (report: TurnReport) => void): Turns {
  const next: Omission[] = [];
  const turns = { without: 'nothing' as Omission, start: turn };
  let block = 0;
  let requests = 0;
  let [beganAt, cpuBefore] = [0, 0];
  subscribe('http.server.response.finish', () => {
    requests += 1;
  });
  return turns;

  function turn(): void {
    if (next.length === 0) {
      block += 1;
      next.push(...OMISSIONS);
    }
    [turns.without] = next.splice(randomInt(next.length), 1) as [Omission];
    tell({ begins: turns.without });
    setTimeout(begin, SETTLE_MS);
  }

  function begin(): void {
    [requests, beganAt, cpuBefore] = [0, performance.now(), cpuMs()];
    setTimeout(end, momentMs);
  }

  function end(): void {
    const seconds = (performance.now() - beganAt) / 1000;
    const { without } = turns;
    tell({ ended: { block, without, requests, seconds, cpuMs: cpuMs() - cpuBefore } });
    turn();
  }
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
