/** A sum of fewer enterprises tells one of them about the others. */
export const MIN_CONTRIBUTORS = 3;

/** The second largest contributor must not be able to estimate the largest one's part to within this many percent. */
export const P_PERCENT = 10;

/** One quantity that a cell sums, with its two largest contributions; none is negative. */
export interface Measure {
  readonly total: number;
  readonly largest: number;
  readonly second: number;
}

/** One cell of a table of totals. */
export interface Cell {
  readonly key: string;
  /** Enterprises that contribute; the stores of one chain are one contributor. */
  readonly contributors: number;
  readonly measures: readonly Measure[];
}

export interface Suppression {
  /** Keys of the cells that must not be shown. */
  readonly keys: ReadonlySet<string>;
  readonly isTotalSuppressed: boolean;
}

/**
 * Says which cells of a table must be withheld so that neither a cell nor the difference between the total and the
 * cells that are shown exposes an enterprise.
 *
 * Cells that expose one themselves are withheld; then, if the total is shown, the smallest of the others as well,
 * until what is withheld exposes nobody when it is taken together.
 */
export function suppress(cells: readonly Cell[], total: Cell): Suppression {
  const unsafe = cells.filter(exposesEnterprise);
  const isTotalSuppressed = exposesEnterprise(total);
  const withheld = isTotalSuppressed ? unsafe : complement(unsafe, cells);
  return { keys: new Set(withheld.map(({ key }) => key)), isTotalSuppressed };
}

/**
 * Whether a sum would expose a contributor: there are fewer than three, or by the p% rule the second largest could
 * estimate the largest too well.
 */
export function exposesEnterprise({ contributors, measures }: Omit<Cell, 'key'>): boolean {
  return contributors < MIN_CONTRIBUTORS || measures.some(isDominated);
}

function isDominated({ total, largest, second }: Measure): boolean {
  return total - largest - second < (P_PERCENT / 100) * largest;
}

function complement(unsafe: readonly Cell[], cells: readonly Cell[]): readonly Cell[] {
  const withheld = [...unsafe];
  const others = cells.filter((cell) => !unsafe.includes(cell)).sort(bySize);
  while (withheld.length > 0 && exposesEnterprise(together(withheld))) {
    const smallest = others.shift();
    if (smallest === undefined) break;
    withheld.push(smallest);
  }
  return withheld;
}

/**
 * Cells as one. Whoever is largest in the sum is at most as large as the largest of all cells together, so what is
 * safe by these bounds is safe by the true figures too.
 */
function together(cells: readonly Cell[]): Omit<Cell, 'key'> {
  const [first, ...others] = cells as readonly [Cell, ...Cell[]];
  return others.reduce<Omit<Cell, 'key'>>(
    (sum, { contributors, measures }) => ({
      contributors: Math.max(sum.contributors, contributors),
      measures: sum.measures.map((measure, i) => add(measure, measures[i]!)),
    }),
    first,
  );
}

function add(a: Measure, b: Measure): Measure {
  return {
    total: a.total + b.total,
    largest: a.largest + b.largest,
    second: a.second + b.second,
  };
}

function bySize(a: Cell, b: Cell): number {
  return (a.measures[0]?.total ?? 0) - (b.measures[0]?.total ?? 0) || (a.key < b.key ? -1 : 1);
}
