const CHINA_OFFSET_MS = 8 * 60 * 60 * 1000;

/**
 * The day of an instant in Asia/Shanghai, `YYYY-MM-DD`: the day on which gateway and owner decide, so both ask here.
 * China keeps UTC+8 all year.
 */
export function dayInChina(at: Date): string {
  return new Date(at.getTime() + CHINA_OFFSET_MS).toISOString().slice(0, 10);
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`; it has no year 0. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const beginning = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(beginning.getTime()) && beginning.toISOString().startsWith(text);
}
