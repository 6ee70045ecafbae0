import { ApiError } from '../../schema/contract/errors.ts';
import { essenceOf } from './media-type.ts';
import type { RequestHeaders } from './request.ts';

/** Headers that no page can set on a request to another site unless that site has agreed beforehand. */
const ASKING_HEADERS = [
  'x-apollo-operation-name',
  'apollo-require-preflight',
  'authorization',
  'x-purpose',
] as const;

/**
 * Refuses a request that a page of another site could make a browser send without asking us first.
 *
 * A POST must be JSON, which always makes a browser ask. A GET has nothing of the kind, so one that bears a
 * browser's marks must come from our own pages or carry a header that makes a browser ask.
 *
 * @throws ApiError REQUEST_NOT_PREFLIGHTED
 * @see Fetch standard, "CORS-safelisted request-header"
 */
export function requirePreflight(method: string, headers: RequestHeaders): void {
  const contentType = headers['content-type']?.[0];
  if (contentType !== undefined && essenceOf(contentType) === 'application/json') return;
  if (method === 'GET' && contentType === undefined && isHarmlessGet(headers)) return;
  throw new ApiError('REQUEST_NOT_PREFLIGHTED');
}

function isHarmlessGet(headers: RequestHeaders): boolean {
  if (ASKING_HEADERS.some((name) => headers[name] !== undefined)) return true;
  if (headers['sec-fetch-site']?.[0] === 'same-origin') return true;
  return !isFromBrowser(headers);
}

function isFromBrowser(headers: RequestHeaders): boolean {
  const { origin, referer, cookie } = headers;
  if (origin ?? referer ?? cookie ?? headers['sec-fetch-site']) return true;
  return headers['user-agent']?.[0]?.startsWith('Mozilla/') ?? false;
}
