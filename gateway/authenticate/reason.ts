import type { Caller } from '../../schema/contract/caller.ts';
import { ApiError } from '../../schema/contract/errors.ts';
import {
  BOUND_PURPOSES,
  isPurpose,
  PURPOSES_OF_ROLE,
  type Purpose,
  type Reason,
} from '../../schema/contract/purpose.ts';
import type { RequestHeaders } from '../http/request.ts';
import { type HeaderRule, readHeader } from './header.ts';
import type { VerifyMatter } from './matters.ts';

const PURPOSE: HeaderRule = { name: 'x-purpose', maxLength: 32, code: 'PURPOSE_UNKNOWN' };
/** Case numbers such as 沈市监立〔2026〕123号 come percent-encoded: up to nine characters for one. */
const MATTER: HeaderRule = { name: 'x-matter', maxLength: 600, code: 'MATTER_NOT_YOURS' };
const MATTER_NO = /^[\p{L}\p{N}〔〕()（）[\]._:/-]{1,64}$/u;

/**
 * Why the request is made. A purpose that is bound to a matter holds only when the matter's keeper says that it is
 * open and the caller's; any other purpose needs no matter and gets none.
 *
 * @throws ApiError PURPOSE_UNKNOWN, PURPOSE_NOT_YOURS, MATTER_REQUIRED, MATTER_NOT_YOURS or MATTER_UNVERIFIABLE
 */
export async function stateReason(
  headers: RequestHeaders,
  caller: Caller,
  verifyMatter: VerifyMatter,
): Promise<Reason> {
  const purpose = readPurpose(headers, caller);
  if (purpose === null || !BOUND_PURPOSES.has(purpose)) return { purpose, matter: null };

  const matter = await verifyMatter(readMatterNo(headers), purpose, caller);
  if (matter === null) throw new ApiError('MATTER_NOT_YOURS');
  return { purpose, matter };
}

/** The headers that state a purpose and a matter. */
export function toReasonHeaders(purpose: Purpose | null, matter: string | null): RequestHeaders {
  return {
    ...(purpose !== null && { 'x-purpose': [purpose] }),
    ...(matter !== null && { 'x-matter': [encodeURIComponent(matter)] }),
  };
}

function readPurpose(headers: RequestHeaders, caller: Caller): Purpose | null {
  const purpose = readHeader(headers, PURPOSE);
  if (purpose === null) return null;
  if (!isPurpose(purpose)) throw new ApiError('PURPOSE_UNKNOWN');
  if (!PURPOSES_OF_ROLE[caller.role].includes(purpose)) throw new ApiError('PURPOSE_NOT_YOURS');
  return purpose;
}

function readMatterNo(headers: RequestHeaders): string {
  const encoded = readHeader(headers, MATTER);
  if (encoded === null) throw new ApiError('MATTER_REQUIRED');
  const no = decode(encoded);
  if (!MATTER_NO.test(no)) throw new ApiError('MATTER_NOT_YOURS');
  return no;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new ApiError('MATTER_NOT_YOURS');
  }
}
