const CHINA = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The day of an instant in Asia/Shanghai, `YYYY-MM-DD`. */
export function todayInChina(now: Date): string {
  return CHINA.format(now);
}
