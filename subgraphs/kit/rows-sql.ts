import type { EntityMetadata } from 'typeorm';
import type { Rows, RowTest } from '../../schema/contract/rows.ts';

/** Values of one statement; `bind` gives the placeholder that stands for a value. */
export interface Bindings {
  readonly values: readonly unknown[];
  bind(value: unknown): string;
}

/** A condition in SQL on the table `t`; values go through the bindings, never into the text. */
export type Condition = (bindings: Bindings) => string;

export function createBindings(): Bindings {
  const values: unknown[] = [];
  return { values, bind: (value) => `$${values.push(value)}` };
}

/**
 * The typed predicate as SQL on one table. A test on a column that the table lacks is false: it can only narrow.
 *
 * @param alias name of the table in the statement.
 */
export function toSql(
  rows: Rows,
  table: EntityMetadata,
  alias: string,
  bindings: Bindings,
): string {
  return rowsToSql(rows, (test) =>
    table.findColumnWithPropertyName(test.column) === undefined
      ? null
      : testToSql(test, columnOf(table, test.column, alias), bindings),
  );
}

/** The typed predicate as SQL, from what each of its tests is in SQL; one that is null can't be told, and is false. */
export function rowsToSql(rows: Rows, toTest: (test: RowTest) => string | null): string {
  switch (rows.kind) {
    case 'ALL':
      return 'TRUE';
    case 'ANY': {
      const tests = rows.tests.map(toTest).filter((test) => test !== null);
      return tests.length === 0 ? 'FALSE' : `(${tests.join(' OR ')})`;
    }
    case 'EVERY':
      return `(${rows.of.map((part) => rowsToSql(part, toTest)).join(' AND ')})`;
  }
}

/** A property's column, quoted and qualified. */
export function columnOf(table: EntityMetadata, property: string, alias: string): string {
  const column = table.findColumnWithPropertyName(property);
  if (column === undefined) throw new Error(`${table.name} has no column for ${property}`);
  return `${alias}."${column.databaseName}"`;
}

/** @param column in SQL; never text from outside. */
export function testToSql(test: RowTest, column: string, bindings: Bindings): string {
  if (test.column !== 'regionCode') return `${column} = ANY(${bindings.bind(test.in)})`;
  return `starts_with(${column}::text, ${bindings.bind(test.startsWith)})`;
}
