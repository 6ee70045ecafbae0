import { allOf, atLeast, atMost, equals, startsWith } from '../conditions.ts';
import type { Bindings } from '../rows-sql.ts';
import { type Counted, dimensionOf } from './counted.ts';
import type { TotalsQuestion } from './question.ts';

/**
 * The statement that sums the contributions themselves, for who may have every one of them: the cells in order of their
 * keys, and the total over them last.
 *
 * @param rows the rows that the caller may have, in SQL on the table `t`.
 */
export function exactSql(
  counted: Counted,
  question: TotalsQuestion,
  { rows, bindings }: { readonly rows: string; readonly bindings: Bindings },
): string {
  const { by, region, kind, item, monthFrom, monthTo } = question;
  const cell = by === 'month' ? counted.month : dimensionOf(counted, by);
  const asked = allOf([
    startsWith(counted.district, region),
    equals(dimensionOf(counted, 'kind'), kind),
    equals(dimensionOf(counted, 'item'), item),
    atLeast(counted.month, monthFrom),
    atMost(counted.month, monthTo),
  ]);
  const isOfItems = by === 'item' || item != null;
  const from = isOfItems ? counted.from : (counted.fromWithoutItems ?? counted.from);
  const members = counted.member === undefined ? '0' : `count(DISTINCT ${counted.member})`;
  const sums = Object.entries(counted.measures).map(
    ([measure, sql]) => `sum(${sql})::text AS ${measure}`,
  );
  return `
    SELECT (${cell})::text AS key, ${members}::integer AS members, TRUE AS is_complete,
      ${sums.join(', ')}
    FROM ${from} WHERE ${rows} AND ${asked(bindings)}
    GROUP BY GROUPING SETS (1, ()) HAVING count(*) > 0
    ORDER BY key NULLS LAST`;
}
