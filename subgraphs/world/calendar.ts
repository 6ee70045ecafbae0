/** The world's days are counted from 0, 2026-03-29; the last is 2026-11-20. Days before have negative numbers. */
export const DAYS = 237;
export const LAST_DAY = DAYS - 1;

/** The world's clock stands still here. */
export const NOW = '2026-11-20T23:59:59+08:00';

const FIRST_DAY_MS = Date.UTC(2026, 2, 29);
const DAY_MS = 86_400_000;
const ISO = new Map<number, string>();

export const HOUR = 3600;
export const MINUTE = 60;

/** `YYYY-MM-DD`. */
export function dayText(day: number): string {
  let text = ISO.get(day);
  if (text === undefined) {
    text = new Date(FIRST_DAY_MS + day * DAY_MS).toISOString().slice(0, 10);
    ISO.set(day, text);
  }
  return text;
}

export function dayOf(text: string): number {
  return Math.round((Date.parse(text) - FIRST_DAY_MS) / DAY_MS);
}

/** An instant in Shanghai, as PostgreSQL and RFC 3339 readers take it; seconds past 24 hours run on into the next days. */
export function instant(day: number, second: number): string {
  const wholeDays = Math.floor(second / 86_400);
  const rest = second - wholeDays * 86_400;
  const h = Math.floor(rest / HOUR);
  const m = Math.floor((rest % HOUR) / MINUTE);
  return `${dayText(day + wholeDays)}T${two(h)}:${two(m)}:${two(rest % MINUTE)}+08:00`;
}

/** 0 is Sunday. */
export function weekday(day: number): number {
  return (((day % 7) + 7) % 7) % 7;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
