import type { LoaderParts } from '../context.ts';
import { createBindings, toSql } from '../rows-sql.ts';
import type { Counted } from './counted.ts';
import { exactSql } from './exact-sql.ts';
import type { TotalsQuestion, TotalsRow } from './question.ts';
import { toldSql } from './told-sql.ts';

/** Whether a table of totals is given as sums of safe parts, of finished months. */
export function isTold({ rights }: LoaderParts, counted: Counted, coordinate: string): boolean {
  return counted.of === 'PERSONS' || rights.decide(coordinate).effect === 'TOTALS';
}

/**
 * The cells of a table of totals in order of their keys, and the total over them last; nothing where nothing is counted.
 * One statement.
 *
 * @param coordinate the field that is asked: its decision says whose rows are counted, and how finely.
 */
export function loadTotals<Measure extends string>(
  parts: LoaderParts,
  { counted, coordinate }: { readonly counted: Counted<Measure>; readonly coordinate: string },
  question: TotalsQuestion,
): Promise<readonly TotalsRow<Measure>[]> {
  const { db, rights } = parts;
  const bindings = createBindings();
  const rows = rights.rows(coordinate);
  const sql = isTold(parts, counted, coordinate)
    ? toldSql(counted, { ...question, rows }, bindings)
    : exactSql(counted, question, {
        rows: toSql(rows, db.tableOf(counted.entity), 't', bindings),
        bindings,
      });
  return db.query<TotalsRow<Measure>>(sql, bindings.values);
}
