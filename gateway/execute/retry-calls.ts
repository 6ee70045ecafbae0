import { setTimeout as wait } from 'node:timers/promises';
import { ApiError } from '../../schema/contract/errors.ts';
import { CircuitOpen } from './break-calls.ts';
import type { SubgraphCall, SubgraphReply, SubgraphTransport } from './execute.ts';
import { BrokenConnection } from './wire/connection.ts';

export interface RetryOptions {
  /** Milliseconds that a call may take with all its repetitions. */
  readonly deadlineMs: number;
  /** Gives a number from 0 to 1. */
  readonly random: () => number;
  /** Hears of every repetition. */
  readonly onRetry?: (subgraph: string) => void;
}

type Outcome = { readonly reply: SubgraphReply } | { readonly error: unknown };

const MAX_RETRIES = 2;
const FIRST_DELAY_MS = 50;
/** Statuses that say: not now. */
const PASSING_STATUSES: ReadonlySet<number> = new Set([429, 502, 503, 504]);

/**
 * The same transport, a query sent again when the subgraph couldn't be reached or was busy: at most twice, after a
 * random wait on top of the one that `Retry-After` names, and only inside the deadline; at once when a connection
 * broke, for the next one is new. A mutation is sent once, because nobody knows what a lost one has done.
 */
export function retryCalls(
  transport: SubgraphTransport,
  { deadlineMs, random, onRetry }: RetryOptions,
): SubgraphTransport {
  return async (call) => {
    if (call.kind !== 'query') return transport(call);
    const until = performance.now() + deadlineMs;
    for (let retries = 0; ; retries += 1) {
      const outcome = await attempt(transport, { ...call, until });
      const delayMs = delayAfter(outcome, retries, random);
      if (delayMs === null || performance.now() + delayMs >= until) return settle(outcome);
      if (!(await pause(delayMs, call.signal))) return settle(outcome);
      onRetry?.(call.subgraph);
    }
  };
}

async function attempt(transport: SubgraphTransport, call: SubgraphCall): Promise<Outcome> {
  try {
    return { reply: await transport(call) };
  } catch (error) {
    return { error };
  }
}

/** False when the signal came first. */
function pause(delayMs: number, signal: AbortSignal): Promise<boolean> {
  return wait(delayMs, true, { signal }).catch(() => false);
}

function settle(outcome: Outcome): SubgraphReply {
  if ('error' in outcome) throw outcome.error;
  return outcome.reply;
}

/** Milliseconds to wait before the next attempt, or null when another one would be of no use. */
function delayAfter(outcome: Outcome, retries: number, random: () => number): number | null {
  if (retries >= MAX_RETRIES || !isPassing(outcome)) return null;
  if (retries === 0 && isBroken(outcome)) return 0;
  const askedMs = 'reply' in outcome ? parseRetryAfter(outcome.reply.headers) : null;
  return (askedMs ?? 0) + random() * FIRST_DELAY_MS * 2 ** retries;
}

function isBroken(outcome: Outcome): boolean {
  if ('reply' in outcome) return false;
  const { error } = outcome;
  return error instanceof ApiError && error.originalError instanceof BrokenConnection;
}

function isPassing(outcome: Outcome): boolean {
  if ('reply' in outcome) return PASSING_STATUSES.has(outcome.reply.status);
  const { error } = outcome;
  if (!(error instanceof ApiError) || error.code !== 'SUBGRAPH_UNAVAILABLE') return false;
  return !(error.originalError instanceof CircuitOpen);
}

/**
 * Milliseconds that a `Retry-After` header asks for, from the reply's own `Date` where it names a date, so that no
 * two clocks need agree; null when it says nothing of use.
 *
 * @see RFC 9110, section 10.2.3.
 */
export function parseRetryAfter({
  'retry-after': header = '',
  date = '',
}: SubgraphReply['headers']): number | null {
  if (/^\d{1,6}$/.test(header)) return Number(header) * 1000;
  if (!HTTP_DATE.test(header)) return null;
  const delayMs = Date.parse(header) - Date.parse(date);
  return Number.isNaN(delayMs) ? null : Math.max(0, delayMs);
}

const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
