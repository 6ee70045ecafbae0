import { ApiError } from '../../../schema/contract/errors.ts';
import type { Condition } from '../../kit/rows-sql.ts';

/** @throws ApiError VALUE_INVALID: not the first digits of a region's code. */
export function parseRegionPrefix(text: string): string {
  if (!/^\d{2,12}$/.test(text)) {
    throw new ApiError('VALUE_INVALID', {
      detail: 'A region is the first 2 to 12 digits of its code.',
    });
  }
  return text;
}

/** @throws ApiError VALUE_INVALID: outside 1…max. */
export function parseCount(count: number, max: number): number {
  if (count < 1 || count > max) {
    throw new ApiError('VALUE_INVALID', { detail: `Ask for 1 to ${max}.` });
  }
  return count;
}

/** @param day `YYYY-MM-DD`, Asia/Shanghai. */
export function fromDay(column: string, day: string | null | undefined): Condition | null {
  if (day == null) return null;
  return ({ bind }) => `${column} >= ${bind(startOf(day))}::timestamptz`;
}

/** The day included. */
export function toDay(column: string, day: string | null | undefined): Condition | null {
  if (day == null) return null;
  return ({ bind }) => `${column} < ${bind(startOf(day))}::timestamptz + interval '1 day'`;
}

function startOf(day: string): string {
  return `${day}T00:00:00+08:00`;
}
