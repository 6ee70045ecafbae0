import type { Grant } from '../../../schema/contract/agreement.ts';
import type { SharedSet } from '../../../schema/contract/policy.ts';

/** Stands for every region that no grant names. */
const ANY_REGION = '0';

/** A region for every kind of caller that the grants tell apart. */
export function regionsOf(sets: readonly SharedSet[]): readonly string[] {
  const named = sets.flatMap(({ grants }) => grants.flatMap(({ region }) => region ?? []));
  return [...new Set([ANY_REGION, ...named])];
}

/** Today, and every later day on which a term begins or has just ended. */
export function boundaryDays(sets: readonly SharedSet[], today: string): readonly string[] {
  const terms: readonly Pick<Grant, 'validFrom' | 'validTo'>[] = sets.flatMap((set) => [
    set,
    ...set.grants,
  ]);
  const days = terms.flatMap(({ validFrom, validTo }) => [
    ...(validFrom === undefined ? [] : [validFrom]),
    ...(validTo === undefined ? [] : [dayAfter(validTo)]),
  ]);
  return [...new Set([today, ...days.filter((day) => day > today)])].sort();
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
