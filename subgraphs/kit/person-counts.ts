/** A count of fewer persons tells one of them about the others. */
export const MIN_PERSONS = 8;

/** What is shown is rounded to this, so that two counts that differ by one person look alike. */
export const ROUNDED_TO = 5;

/** One cell of a table of counts: what is counted, and how many persons that comes from. */
export interface PersonCell {
  readonly count: number;
  readonly persons: number;
}

/**
 * A count as it may leave.
 *
 * @returns the count rounded to 5; null when it comes from fewer than 8 persons, nobody included, so that null never
 *   says that there is someone.
 */
export function toSafeCount({ count, persons }: PersonCell): number | null {
  return persons < MIN_PERSONS ? null : Math.round(count / ROUNDED_TO) * ROUNDED_TO;
}

/**
 * The counts of a table, as they may leave, in their order: small ones are null, and with them the smallest of the
 * others, so that no small one can be told from the total and the rest. A person may stand in several cells.
 */
export function toSafeCounts(cells: readonly PersonCell[]): readonly (number | null)[] {
  const others = cells.filter(({ persons }) => persons >= MIN_PERSONS);
  const isWhole = others.length === cells.length;
  const hidden = isWhole ? undefined : others.toSorted((a, b) => a.persons - b.persons)[0];
  return cells.map((cell) => (cell === hidden ? null : toSafeCount(cell)));
}
