import { createHash, timingSafeEqual } from 'node:crypto';
import { ApiError } from '../../schema/contract/errors.ts';
import type { RequestHeaders } from './request.ts';

/** Who may read the metrics, and the details of health: everybody who reaches the port, nobody, or who brings the token. */
export type MetricsReaders = 'EVERYBODY' | 'NOBODY' | { readonly token: string };

/**
 * Metrics name nobody, but they tell how much is asked of the police, and whether an alert has been raised.
 *
 * @throws ApiError NOT_FOUND where nobody may read them, TOKEN_INVALID without their token.
 */
export function requireMetricsReader(readers: MetricsReaders, headers: RequestHeaders): void {
  if (isMetricsReader(readers, headers)) return;
  throw new ApiError(readers === 'NOBODY' ? 'NOT_FOUND' : 'TOKEN_INVALID');
}

/** Whether a request comes from one of them: who isn't is told no more than whether the gateway is ready. */
export function isMetricsReader(
  readers: MetricsReaders,
  { authorization = [] }: RequestHeaders,
): boolean {
  if (typeof readers === 'string') return readers === 'EVERYBODY';
  const [given = '', ...others] = authorization;
  const isHolder = timingSafeEqual(digestOf(given), digestOf(`Bearer ${readers.token}`));
  return isHolder && others.length === 0;
}

/** Of one length, whatever was given. */
function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
