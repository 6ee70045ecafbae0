import { type Logger, pino } from 'pino';
import { createLogDestination } from './log-destination.ts';

export type Log = Logger;

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Engine errors whose message is of use; what it quotes is taken out. */
const TELLING = [TypeError, RangeError, ReferenceError];
const MAX_FRAMES = 20;
const FRAME = /^ {4}at /;
/** Texts in quotes, what stands after a colon, and whatever else could be somebody's: `Invalid URL: '…'`. */
const QUOTED = /(["'`]).*?\1|: .*$|[^\x20-\x7e]+|\d{4,}/gs;

/**
 * A log of JSON lines. Callers pass ids, codes and durations, and defects through `describeDefect`: never
 * a literal, a token or a name.
 */
export function createLog(level: string): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  return pino(options, createLogDestination());
}

/** What the log may say about a defect: its place in the code, but nothing of a message that could quote data. */
export function describeDefect(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name, message } = error;
  return {
    name,
    ...('code' in error && isCode(error.code) && { code: error.code }),
    ...(TELLING.some((kind) => error instanceof kind) && { message: withoutQuotes(message) }),
    frames: framesOf(error),
    ...(error.cause !== undefined && { cause: describeDefect(error.cause) }),
  };
}

function isCode(code: unknown): code is string {
  return typeof code === 'string' && /^\w{1,40}$/.test(code);
}

function withoutQuotes(message: string): string {
  return message.replace(QUOTED, '…');
}

/** A message can hold lines that look like frames. */
function framesOf({ stack = '', message }: Error): readonly string[] {
  const lines = stack.replace(message, '').split('\n');
  return lines.filter((line) => FRAME.test(line)).slice(0, MAX_FRAMES);
}
