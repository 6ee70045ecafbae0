import { ApiError, type ErrorCode } from '../../schema/contract/errors.ts';
import type { RequestHeaders } from '../http/request.ts';

export interface HeaderRule {
  readonly name: string;
  readonly maxLength: number;
  /** What is thrown when the header is repeated, too long or holds anything but visible ASCII. */
  readonly code: ErrorCode;
}

/** Reads a header that may be there once, as visible ASCII; null when it is absent. */
export function readHeader(headers: RequestHeaders, rule: HeaderRule): string | null {
  const [value, ...others] = headers[rule.name] ?? [];
  if (value === undefined) return null;
  if (others.length > 0 || value.length > rule.maxLength || !/^[\x20-\x7e]+$/.test(value)) {
    throw new ApiError(rule.code);
  }
  return value;
}
