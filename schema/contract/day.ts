const CHINA_OFFSET_MS = 8 * 60 * 60 * 1000;

/**
 * The day of an instant in Asia/Shanghai, `YYYY-MM-DD`: the day on which gateway and owner decide, so both ask here.
 * China keeps UTC+8 all year.
 */
export function dayInChina(at: Date): string {
  return new Date(at.getTime() + CHINA_OFFSET_MS).toISOString().slice(0, 10);
}
