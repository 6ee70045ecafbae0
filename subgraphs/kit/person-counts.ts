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
 * The counts of a table whose cells share no person, as they may leave, in their order: small ones are null, and as
 * many others, the smallest first, as it takes for those withheld to be 8 persons or more together, so that no cell
 * can be told from the total and the others.
 */
export function toSafeCounts(cells: readonly PersonCell[]): readonly (number | null)[] {
  const withheld = withheldOf(cells);
  return cells.map((cell) => (withheld.has(cell) ? null : toSafeCount(cell)));
}

function withheldOf(cells: readonly PersonCell[]): ReadonlySet<PersonCell> {
  const byPersons = [...cells].sort((a, b) => a.persons - b.persons);
  const withheld = new Set(byPersons.filter(({ persons }) => persons < MIN_PERSONS));
  if (withheld.size === 0) return withheld;

  for (const cell of byPersons) {
    if (withheld.size > 1 && personsOf(withheld) >= MIN_PERSONS) break;
    withheld.add(cell);
  }
  return withheld;
}

function personsOf(cells: ReadonlySet<PersonCell>): number {
  return [...cells].reduce((sum, { persons }) => sum + persons, 0);
}
