import { isDay } from '../../../schema/contract/day.ts';
import { ApiError } from '../../../schema/contract/errors.ts';

/** Days, `YYYY-MM-DD`, Asia/Shanghai, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

export interface DaysAsked {
  readonly from?: string | null;
  readonly to?: string | null;
}

const MAX_DAYS = 366;
const DAY_MS = 86_400_000;

/**
 * The days that are asked for, else those up to today.
 *
 * @param count of the days when no first one is asked for.
 * @throws ApiError VALUE_INVALID for more than 366 days, and for days before the calendar.
 */
export function daysOf({ from, to }: DaysAsked, today: string, count: number): Days {
  const last = to ?? today;
  const first = from ?? addDays(last, 1 - count);
  if (isDay(first) && addDays(first, MAX_DAYS) > last) return { from: first, to: last };
  throw new ApiError('VALUE_INVALID', { detail: `Ask for ${MAX_DAYS} days at most.` });
}

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);
}
