import { ApiError } from '../../schema/contract/errors.ts';
import { describeDefect, type Log } from '../../schema/telemetry/log.ts';
import { isForeseen } from './error-reply.ts';
import type { Metrics } from './metrics.ts';

export type ErrorLog = (error: unknown, requestId: string) => void;

/**
 * Logs what somebody has to look at: defects, and the causes for which something that the gateway stands on failed.
 * A refusal is the client's affair and isn't logged here.
 */
export function createErrorLog(log: Log, metrics: Metrics): ErrorLog {
  return (error, requestId) => {
    if (!isForeseen(error)) {
      metrics.defects.inc();
      log.error({ requestId, ...describeDefect(error) });
    } else if (error instanceof ApiError && error.status >= 500 && error.originalError) {
      log.warn({ requestId, code: error.code, cause: describeDefect(error.originalError) });
    }
  };
}
