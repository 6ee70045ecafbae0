import { createHash, timingSafeEqual } from 'node:crypto';
import { ApiError } from '../../schema/contract/errors.ts';
import type { RequestHeaders } from './request.ts';

/** Who may read the metrics: everybody who reaches the port, nobody, or who brings the token. */
export type MetricsReaders = 'EVERYBODY' | 'NOBODY' | { readonly token: string };

/**
 * Metrics name nobody, but they tell how much is asked of the police, and whether an alert has been raised.
 *
 * @throws ApiError NOT_FOUND where nobody may read them, TOKEN_INVALID without their token.
 */
export function requireMetricsReader(
  readers: MetricsReaders,
  { authorization = [] }: RequestHeaders,
): void {
  if (readers === 'EVERYBODY') return;
  if (readers === 'NOBODY') throw new ApiError('NOT_FOUND');
  const [given = '', ...others] = authorization;
  const isHolder = timingSafeEqual(digestOf(given), digestOf(`Bearer ${readers.token}`));
  if (!isHolder || others.length > 0) throw new ApiError('TOKEN_INVALID');
}

/** Of one length, whatever was given. */
function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
