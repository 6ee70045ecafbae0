import { type Logger, pino } from 'pino';

export type Log = Logger;

/** Engine errors whose message names code, never data. */
const SAFE_MESSAGES = [TypeError, RangeError, ReferenceError];

/**
 * A log of JSON lines. Callers pass ids, codes and durations, and defects through `describeDefect`: never
 * a literal, a token or a name.
 */
export function createLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

/** What the log may say about a defect: its place in the code, but no message that could quote data. */
export function describeDefect(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { name, stack = '' } = error;
  const frames = stack.split('\n').filter((line) => line.startsWith('    at '));
  return {
    name,
    ...('code' in error && { code: error.code }),
    ...(SAFE_MESSAGES.some((kind) => error instanceof kind) && { message: error.message }),
    frames,
    ...(error.cause !== undefined && { cause: describeDefect(error.cause) }),
  };
}
