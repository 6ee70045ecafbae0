import type { RowTest } from '../../../schema/contract/rows.ts';
import { allOf, atLeast, atMost } from '../conditions.ts';
import { type Bindings, rowsToSql, testToSql } from '../rows-sql.ts';
import type { Counted, Dimension } from './counted.ts';
import type { PermittedQuestion } from './question.ts';

/**
 * The statement that sums whole safe parts, for who may have totals only: the cells in order of their keys, and the
 * total over them last. A part counts when the caller may have all of it and asks for all of it, in a cell when all of
 * it lies there; what a cell has of other parts is left out of it. Whatever regions, spans, filters and dimensions are
 * compared, their difference is made of whole safe parts, and tells nothing finer.
 */
export function toldSql(counted: Counted, question: PermittedQuestion, bindings: Bindings): string {
  const { by, monthFrom, monthTo } = question;
  const months = allOf([atLeast('t.month', monthFrom), atMost('t.month', monthTo)]);
  const parts = `t.counted = ${bindings.bind(counted.name)} AND ${months(bindings)}`;
  const isCounted = `coalesce(t.figures IS NOT NULL AND ${passesSql(question, bindings, wholly)}, FALSE)`;
  const measures = Object.keys(counted.measures);
  const cells =
    by === 'month'
      ? `SELECT t.month AS key, t.*, ${isCounted} AS is_counted
         FROM totals_part t WHERE ${parts} AND ${passesSql(question, bindings, partly)}`
      : `SELECT ${columnOf(by)} AS key, t.*, ${isCounted} AS is_counted
         FROM totals_part t
         WHERE ${parts} AND t.${by}s IS NULL AND ${passesSql(question, bindings, partly)}
         UNION ALL
         SELECT cell.key, t.*, FALSE
         FROM totals_part t CROSS JOIN LATERAL unnest(t.${by}s) cell (key)
         WHERE ${parts} AND t.${by}s IS NOT NULL AND ${passesSql(question, bindings, inCellOf(by))}`;
  const total = `
    SELECT NULL AS key, t.*, ${isCounted} AS is_counted
    FROM totals_part t WHERE ${parts} AND ${passesSql(question, bindings, partly)}`;
  return `${sumsSql(cells, measures)} UNION ALL ${sumsSql(total, measures)} ORDER BY key NULLS LAST`;
}

/** How a test of a dimension's value is put to a part. */
type PartTest = (dimension: Dimension, test: (value: string) => string) => string;

/** All of the part passes: it has one value, or lies in one city. */
const wholly: PartTest = (dimension, test) => test(columnOf(dimension));

/** Some of the part passes. */
const partly: PartTest = (dimension, test) =>
  `(t.${dimension}s IS NULL AND ${test(columnOf(dimension))}
    OR EXISTS (SELECT FROM unnest(t.${dimension}s) one (value) WHERE ${test('one.value')}))`;

/** Some of what the part has in the cell passes. */
function inCellOf(by: Dimension): PartTest {
  return (dimension, test) => (dimension === by ? test('cell.key') : partly(dimension, test));
}

function columnOf(dimension: Dimension): string {
  return dimension === 'district' ? 't.region' : `t.${dimension}`;
}

/** A test of what a part doesn't know, such as its enterprises, can only narrow. */
function passesSql(
  { rows, region, kind, item }: PermittedQuestion,
  bindings: Bindings,
  put: PartTest,
): string {
  const toTest = (test: RowTest) => {
    const dimension = ANCHORS[test.column];
    return dimension === undefined
      ? null
      : put(dimension, (value) => testToSql(test, value, bindings));
  };
  const startsWith = (prefix: string) => (value: string) =>
    `starts_with(${value}, ${bindings.bind(prefix)})`;
  const equals = (wanted: string) => (value: string) => `${value} = ${bindings.bind(wanted)}`;
  return [
    rowsToSql(rows, toTest),
    ...(region == null ? [] : [put('district', startsWith(region))]),
    ...(kind == null ? [] : [put('kind', equals(kind))]),
    ...(item == null ? [] : [put('item', equals(item))]),
  ].join(' AND ');
}

const ANCHORS: Partial<Record<RowTest['column'], Dimension>> = {
  regionCode: 'district',
  gridCode: 'grid',
};

/**
 * The sums over what is counted. A member lies in one district, so that the largest parts of the districts together tell
 * how many there are at least.
 */
function sumsSql(parts: string, measures: readonly string[]): string {
  const sums = measures.map((measure) => `sum(${measure})::text AS ${measure}`);
  const figures = measures.map(
    (measure, i) => `sum(figures[${i + 1}]) FILTER (WHERE is_counted) AS ${measure}`,
  );
  return `
    (SELECT key, coalesce(greatest(sum(members) FILTER (WHERE length(region) = 6), max(members)), 0)::integer AS members,
      bool_and(is_complete) AS is_complete, ${sums.join(', ')}
    FROM (
      SELECT key, region, max(members) FILTER (WHERE is_counted) AS members, bool_and(is_counted) AS is_complete,
        ${figures.join(', ')}
      FROM (${parts}) part GROUP BY key, region
    ) place GROUP BY key)`;
}
