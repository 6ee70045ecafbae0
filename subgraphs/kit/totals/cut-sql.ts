import {
  type Counted,
  DIMENSIONS,
  dimensionOf,
  type LevelKey,
  MIN_CONTRIBUTORS,
  P_PERCENT,
} from './counted.ts';

/**
 * The statement that cuts contributions into parts and stores them. Its value is the last month that is over.
 *
 * The contributions of everybody are cut into parts that have none in common: at the finest level first, and what is
 * left over there at the next one. A part is safe when each of its sums has enough contributors and passes the p% rule.
 * What is in none at the coarsest level is the rest: that it exists is noted, its figures are not.
 *
 * @see Hundepool et al., Handbook on Statistical Disclosure Control, ch. 4: the p% rule; disclosure by differencing.
 */
export function cutSql(counted: Counted): string {
  const measures = Object.keys(counted.measures);
  const { name, levels } = counted;
  const minContributors = MIN_CONTRIBUTORS[counted.of];
  const cuts = levels.map((keys, level) => {
    return { level, keys: ['month', ...keys], measures, minContributors };
  });
  const stored = [...cuts.map(safePartsSql), restSql(levels.length)];
  return `
    INSERT INTO totals_part (counted, ${COLUMNS.join(', ')})
    WITH left_0 AS (${contributionsSql(counted)}), ${cuts.flatMap(cutLevelSql).join(', ')}
    SELECT '${name}', * FROM (${stored.join(' UNION ALL ')}) part`;
}

const COLUMNS = [
  'month',
  'region',
  ...DIMENSIONS.slice(1),
  ...DIMENSIONS.map((dimension) => `${dimension}s`),
  'members',
  'figures',
];

/** What no cut has counted yet: later months than those of the last cut, and what came late for earlier ones. */
function contributionsSql(counted: Counted): string {
  const { name, from, month, contributor, member = 'NULL', storedAt, measures } = counted;
  const dimensions = DIMENSIONS.map((one) => `(${dimensionOf(counted, one)})::text AS ${one}`);
  const figures = Object.entries(measures).map(
    ([measure, sql]) => `(${sql})::bigint AS ${measure}`,
  );
  return `
    SELECT ${month} AS month, left(${counted.district}, 4) AS city, ${dimensions.join(', ')},
      ${contributor} AS contributor, ${member} AS member, ${figures.join(', ')}
    FROM ${from}
    WHERE ${month} <= $1 AND NOT EXISTS (
      SELECT FROM totals_cut cut WHERE counted = '${name}' AND ${month} <= cut.month AND ${storedAt} <= cut.cut_at
    )`;
}

interface Cut {
  readonly level: number;
  readonly keys: readonly string[];
  readonly measures: readonly string[];
  readonly minContributors: number;
}

/** Says of each contribution that is left whether its part is safe; the others are left for the next level. */
function cutLevelSql({ level, keys, measures, minContributors }: Cut): readonly string[] {
  const part = keys.join(', ');
  const sums = measures.map((measure) => `sum(${measure}) AS ${measure}`);
  const isSafe = measures.flatMap((measure) => [
    `count(*) FILTER (WHERE ${measure} > 0) >= ${minContributors}`,
    isUndominatedSql(measure),
  ]);
  return [
    `judged_${level} AS (
      SELECT ${part}, ${isSafe.join(' AND ')} AS is_safe
      FROM (SELECT ${part}, contributor, ${sums.join(', ')} FROM left_${level} GROUP BY ${part}, contributor) share
      GROUP BY ${part})`,
    // An outer join keeps the planner's estimate of the rows: an inner one makes it think of none, and of nested loops.
    `placed_${level} AS (
      SELECT left_${level}.*, judged_${level}.is_safe AS is_safe_${level}
      FROM left_${level} LEFT JOIN judged_${level} USING (${part}))`,
    `left_${level + 1} AS (SELECT * FROM placed_${level} WHERE NOT is_safe_${level})`,
  ];
}

/** The p% rule: what the two largest don't contribute is at least p% of the largest. */
function isUndominatedSql(measure: string): string {
  const largest = `(array_agg(${measure} ORDER BY ${measure} DESC))`;
  return `(sum(${measure}) - ${largest}[1] - ${largest}[2]) * 100 >= ${P_PERCENT} * ${largest}[1]`;
}

/** The safe parts of a level, with the value of a dimension where it is one, and all of them where they are several. */
function safePartsSql({ level, keys, measures }: Cut): string {
  const isKey = (dimension: string) => keys.includes(dimension as LevelKey);
  const one = (dimension: string) => (isKey(dimension) ? dimension : uniformSql(dimension));
  const all = (dimension: string) => (isKey(dimension) ? 'NULL::text[]' : severalSql(dimension));
  const region = isKey('district') ? 'district' : `coalesce(${uniformSql('district')}, city)`;
  const columns = [
    'month',
    region,
    ...DIMENSIONS.slice(1).map(one),
    ...DIMENSIONS.map(all),
    'count(DISTINCT member)',
    `ARRAY[${measures.map((measure) => `sum(${measure})::bigint`).join(', ')}]`,
  ];
  return `SELECT ${columns.join(', ')} FROM placed_${level} WHERE is_safe_${level} GROUP BY ${keys.join(', ')}`;
}

function uniformSql(dimension: string): string {
  return `CASE WHEN min(${dimension}) = max(${dimension}) THEN min(${dimension}) END`;
}

function severalSql(dimension: string): string {
  return `CASE WHEN min(${dimension}) <> max(${dimension}) THEN array_agg(DISTINCT ${dimension}) END`;
}

function restSql(levels: number): string {
  const several = DIMENSIONS.map(() => 'NULL::text[]');
  return `
    SELECT month, ${DIMENSIONS.join(', ')}, ${several.join(', ')}, 0, NULL::bigint[]
    FROM left_${levels} GROUP BY month, ${DIMENSIONS.join(', ')}`;
}
