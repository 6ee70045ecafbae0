import { createRequire } from 'node:module';

interface Calendar {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

// The library's functions answer for the machine's own time zone; its lists name days.
const calendar: Calendar = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json');

/**
 * The `count`th working day after a day, which itself doesn't count: weekends and the holidays of the State Council are
 * left out, the make-up days (调休上班) counted.
 *
 * @param day `YYYY-MM-DD`, Asia/Shanghai; so is what comes back. Holidays that aren't published yet are taken for
 *   working days.
 */
export function addWorkdays(day: string, count: number): string {
  let due = day;
  for (let left = count; left > 0; ) {
    due = nextDay(due);
    if (isWorkday(due)) left -= 1;
  }
  return due;
}

function isWorkday(day: string): boolean {
  if (Object.hasOwn(calendar.workdays, day)) return true;
  if (Object.hasOwn(calendar.holidays, day)) return false;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

function nextDay(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
