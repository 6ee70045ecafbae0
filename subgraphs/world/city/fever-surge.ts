import type { DayRange } from './trade.ts';

/** Two districts buy fever medicine in haste for two weeks of autumn. */
export const FEVER_SURGE: { readonly districts: ReadonlySet<string>; readonly days: DayRange } = {
  districts: new Set(['210105', '210106']),
  days: { first: 205, last: 218 },
};

export function isFeverSurge(districtCode: string, day: number): boolean {
  const { districts, days } = FEVER_SURGE;
  return districts.has(districtCode) && day >= days.first && day <= days.last;
}
