import { rowsOf } from '../../../schema/contract/decide.ts';
import { bothRows, coversRows, type Rows } from '../../../schema/contract/rows.ts';
import type { LoaderParts } from '../context.ts';
import { createBindings, toSql } from '../rows-sql.ts';
import type { Counted } from './counted.ts';
import { exactSql } from './exact-sql.ts';
import type { TotalsQuestion, TotalsRow } from './question.ts';
import { toldSql } from './told-sql.ts';

/** A field that gives a table of totals. */
export interface TotalsField<Measure extends string = string> {
  readonly counted: Counted<Measure>;
  readonly coordinate: string;
  /** Figures of its cells that an agreement gives apart from it; left out where all stand in one field set. */
  readonly figures?: readonly string[];
}

/** Whether a table of totals is given as sums of safe parts, of finished months. */
export function isTold({ rights }: LoaderParts, field: TotalsField): boolean {
  const { counted, coordinate, figures = [] } = field;
  const isTotalsOnly = (given: string) => rights.decide(given).effect === 'TOTALS';
  return counted.of === 'PERSONS' || [coordinate, ...figures].some(isTotalsOnly);
}

/** The rows that are counted: those of the field, and of each of its figures that is given at all. */
function rowsCounted({ rights }: LoaderParts, { coordinate, figures = [] }: TotalsField): Rows {
  return figures
    .map((figure) => rights.decide(figure))
    .filter(({ effect }) => effect !== 'DENY' && effect !== 'HIDE')
    .map(rowsOf)
    .reduce(
      (rows, other) => (coversRows(other, rows) ? rows : bothRows(rows, other)),
      rights.rows(coordinate),
    );
}

/**
 * The cells of a table of totals in order of their keys, and the total over them last; nothing where nothing is counted.
 * One statement. The strictest decision on the field and its figures says whose rows are counted, and how finely.
 */
export function loadTotals<Measure extends string>(
  parts: LoaderParts,
  field: TotalsField<Measure>,
  question: TotalsQuestion,
): Promise<readonly TotalsRow<Measure>[]> {
  const { counted } = field;
  const bindings = createBindings();
  const rows = rowsCounted(parts, field);
  const sql = isTold(parts, field)
    ? toldSql(counted, { ...question, rows }, bindings)
    : exactSql(counted, question, {
        rows: toSql(rows, parts.db.tableOf(counted.entity), 't', bindings),
        bindings,
      });
  return parts.db.query<TotalsRow<Measure>>(sql, bindings.values);
}
