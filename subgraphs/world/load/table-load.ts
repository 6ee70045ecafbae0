import type { Row } from './copy.ts';

/** What the world holds for one table. */
export interface TableLoad {
  readonly table: string;
  /** About how many, for the progress bar. */
  readonly expected: number;
  rows(): Iterable<Row>;
}

export interface AgencyLoad {
  /** In the order in which they refer to each other. */
  readonly tables: readonly TableLoad[];
  /** Statements that sum the rows up, run in the rows' transaction. */
  readonly rollups: readonly { readonly table: string; readonly fill: string }[];
}

/** @param rows A list, or a function that starts a stream. */
export function load(
  table: string,
  rows: readonly Row[] | (() => Iterable<Row>),
  expected = 0,
): TableLoad {
  return typeof rows === 'function'
    ? { table, expected, rows }
    : { table, expected: rows.length, rows: () => rows };
}
