import { before } from './conditions.ts';
import type { Condition } from './rows-sql.ts';

/** A sum of fewer enterprises tells one of them about the others. */
export const MIN_CONTRIBUTORS = 3;

/** The second largest contributor must not be able to estimate the largest one's share to within this many percent. */
export const P_PERCENT = 10;

/** What a table of totals is made from. All names are of columns, never text from outside. */
export interface TotalsTable {
  /**
   * A statement with one row for each contribution: `cell`, the key it is shown under; `enterprise`; `contributor`, one
   * for all stores of a chain; `is_asked`, whether the caller asks for it and may have it; the columns of `levels`, none
   * null; and the measures, none negative.
   */
  readonly contributions: string;
  readonly measures: readonly string[];
  /** What a part is made of, from the finest to the coarsest. */
  readonly levels: readonly (readonly string[])[];
  /** The caller may have totals only, and none that exposes an enterprise. */
  readonly isTotalsOnly: boolean;
}

/**
 * The months of a table, by their column in SQL: for who may have totals only, those that are over, for one that still
 * grows would tell each new contribution.
 *
 * @param today `YYYY-MM-DD`, Asia/Shanghai.
 */
export function monthsToTell(
  month: string,
  { isTotalsOnly, today }: { readonly isTotalsOnly: boolean; readonly today: string },
): Condition | null {
  return isTotalsOnly ? before(month, today.slice(0, 7)) : null;
}

/** A row of the answer; the figures are sums as text, null where nothing is counted. */
export type TotalsRow<Measure extends string = string> = {
  /** Null for the total over all cells. */
  readonly key: string | null;
  readonly enterprises: number;
  /** False where something is left out because it would expose an enterprise. */
  readonly is_complete: boolean;
} & Readonly<Record<Measure, string | null>>;

/**
 * The statement that gives the cells of a table in order of their keys, and the total over them last.
 *
 * Whoever may have totals only gets sums of whole safe parts. The contributions of everybody, asked for or not, are cut
 * into parts that have no contribution in common: at the finest level first, and what is left over there at the next
 * one. A part is safe when it has three contributors and passes the p% rule; what is in none at the coarsest level is
 * never counted. The cut is the same for every caller and question, so that whatever regions, spans, filters and
 * dimensions are compared, their difference is made of whole safe parts too, and tells nothing finer.
 *
 * @see Hundepool et al., Handbook on Statistical Disclosure Control, ch. 4: the p% rule; disclosure by differencing.
 */
export function totalsSql({ contributions, measures, levels, isTotalsOnly }: TotalsTable): string {
  const steps = isTotalsOnly
    ? [
        ...levels.flatMap((keys, level) => cutSql(keys, level, measures)),
        countedSql(levels.length, measures),
      ]
    : ['counted AS (SELECT *, TRUE AS in_cell, TRUE AS in_total FROM left_0)'];
  return `
    WITH left_0 AS (${contributions}), ${steps.join(', ')}
    SELECT cell AS key, ${figuresSql('in_cell', measures)} FROM counted WHERE is_asked GROUP BY cell
    UNION ALL
    SELECT NULL, ${figuresSql('in_total', measures)} FROM counted WHERE is_asked HAVING count(*) > 0
    ORDER BY key NULLS LAST`;
}

/** Takes the safe parts of a level out of what is left, as `taken`; the rest is left for the next. */
function cutSql(keys: readonly string[], level: number, measures: readonly string[]) {
  const part = keys.join(', ');
  const sums = measures.map((measure) => `sum(${measure}) AS ${measure}`);
  const isSafe = [`count(*) >= ${MIN_CONTRIBUTORS}`, ...measures.map(isUndominatedSql)];
  return [
    `part_${level} AS (
      SELECT ${part}, ${isSafe.join(' AND ')} AS is_safe
      FROM (SELECT ${part}, contributor, ${sums.join(', ')} FROM left_${level} GROUP BY ${part}, contributor) share
      GROUP BY ${part})`,
    // An outer join keeps the planner's estimate of the rows: an inner one makes it think of none, and of nested loops.
    `placed_${level} AS (
      SELECT left_${level}.*, part_${level}.is_safe AS is_safe_${level}
      FROM left_${level} LEFT JOIN part_${level} USING (${part}))`,
    `taken_${level} AS (
      SELECT *,
        bool_and(is_asked) OVER part AND min(cell) OVER part = max(cell) OVER part AS in_cell,
        bool_and(is_asked) OVER part AS in_total
      FROM placed_${level} WHERE is_safe_${level}
      WINDOW part AS (PARTITION BY ${part}))`,
    `left_${level + 1} AS (SELECT * FROM placed_${level} WHERE NOT is_safe_${level})`,
  ];
}

/** The p% rule: what the two largest don't contribute is at least p% of the largest. */
function isUndominatedSql(measure: string): string {
  const largest = `(array_agg(${measure} ORDER BY ${measure} DESC))`;
  return `(sum(${measure}) - ${largest}[1] - ${largest}[2]) * 100 >= ${P_PERCENT} * ${largest}[1]`;
}

/** Every contribution, with whether it is in a part that is counted in its cell, and in the total. */
function countedSql(levels: number, measures: readonly string[]): string {
  const columns = ['cell', 'enterprise', 'is_asked', ...measures].join(', ');
  const taken = Array.from(
    { length: levels },
    (_, level) => `SELECT ${columns}, in_cell, in_total FROM taken_${level}`,
  );
  const rest = `SELECT ${columns}, FALSE, FALSE FROM left_${levels}`;
  return `counted AS (${[...taken, rest].join(' UNION ALL ')})`;
}

function figuresSql(isCounted: string, measures: readonly string[]): string {
  return [
    `(count(DISTINCT enterprise) FILTER (WHERE ${isCounted}))::integer AS enterprises`,
    `bool_and(${isCounted}) AS is_complete`,
    ...measures.map((one) => `(sum(${one}) FILTER (WHERE ${isCounted}))::text AS ${one}`),
  ].join(', ');
}
