import type { EntityMetadata } from 'typeorm';
import type { MaskName } from '../../schema/contract/mask.ts';
import { ALL_ROWS, coversRows, type Rows } from '../../schema/contract/rows.ts';
import type { LoaderParts } from './context.ts';
import { type Bindings, columnOf, toSql } from './rows-sql.ts';

/** What a list is sorted by: an expression that is never null. */
export interface SortKey {
  /** What it is made of, and of which rows: two orders with the same names are the same. */
  readonly name: string;
  /** Of the expression, in SQL. */
  readonly type: string;
  /** Whether the caller sees it of every row. */
  readonly isWhole: boolean;
  /** @param alias name of the table in the statement. */
  readonly toSql: (alias: string, bindings: Bindings) => string;
}

type ColumnMetadata = EntityMetadata['columns'][number];

export interface OrderParts extends Pick<LoaderParts, 'rights' | 'guardOf'> {
  readonly table: EntityMetadata;
  /** Rows that the list gives. */
  readonly rows: Rows;
}

/**
 * The order of a list as its caller may know it. Sorting is a use: rows that stand in the order of what a mask hides, or
 * of values that are another's, tell it. So each row stands where the value that the caller gets puts it, one without
 * such a value as the least, and rows that look alike in the order of their keys, which tell rows apart and never change.
 *
 * @param sort properties, unique together.
 */
export function visibleOrder(sort: readonly string[], parts: OrderParts): readonly SortKey[] {
  const visible = sort.flatMap((property) => toSortKey(property, parts) ?? []);
  if (visible.length === sort.length && visible.every(({ isWhole }) => isWhole)) return visible;
  const { table } = parts;
  const others = table.primaryColumns.filter(({ propertyName }) => !sort.includes(propertyName));
  return [...visible, ...others.map((column) => plain(column, table))];
}

/** The order in SQL, without ORDER BY. @param alias name of the table in the statement. */
export function orderSql(
  order: readonly SortKey[],
  { alias, isDescending }: { readonly alias: string; readonly isDescending: boolean },
  bindings: Bindings,
): string {
  const direction = isDescending ? 'DESC' : 'ASC';
  return order.map((key) => `${key.toSql(alias, bindings)} ${direction}`).join(', ');
}

function toSortKey(property: string, parts: OrderParts): SortKey | null {
  const { table, rows, rights, guardOf } = parts;
  const coordinate = `${table.name}.${property}`;
  const decision = rights.decide(coordinate);
  const column = table.findColumnWithPropertyName(property)!;
  if (column.isPrimary && decision.effect !== 'MASK') return plain(column, table);
  if (decision.effect !== 'ALLOW' && decision.effect !== 'MASK') return null;

  const shown = guardOf(coordinate) === 'ROW' ? decision.rows : ALL_ROWS;
  const clear = decision.effect === 'MASK' ? decision.clearRows : shown;
  if (coversRows(clear, rows)) return plain(column, table);
  return partly(column, table, (alias) => {
    const value = columnOf(table, property, alias);
    const masked = decision.effect === 'MASK' ? maskedSql(decision.mask, column, value) : null;
    return [[clear, value], ...(masked === null ? [] : [[shown, masked] as const])];
  });
}

function plain({ propertyName: name, type }: ColumnMetadata, table: EntityMetadata): SortKey {
  return {
    name,
    // A cast to `char` would cut the value to one character.
    type: type === 'char' ? 'bpchar' : (type as string),
    isWhole: true,
    toSql: (alias) => columnOf(table, name, alias),
  };
}

/** What stands for a value that the caller doesn't get, by the type in which it is compared. */
const LOWEST: Readonly<Record<string, readonly [type: string, value: string]>> = {
  timestamptz: ['timestamptz', `'-infinity'`],
  date: ['date', `'-infinity'`],
  text: ['text', `''`],
  varchar: ['text', `''`],
  char: ['text', `''`],
  smallint: ['numeric', `'-infinity'`],
  integer: ['numeric', `'-infinity'`],
  bigint: ['numeric', `'-infinity'`],
  numeric: ['numeric', `'-infinity'`],
};

/** Of the values the first whose rows the row is among. */
function partly(
  column: ColumnMetadata,
  table: EntityMetadata,
  valuesOf: (alias: string) => readonly (readonly [rows: Rows, value: string])[],
): SortKey | null {
  const lowest = LOWEST[column.type as string];
  if (lowest === undefined) return null;
  const [type, least] = lowest;
  return {
    name: `part of ${column.propertyName}`,
    type,
    isWhole: false,
    toSql(alias, bindings) {
      const cases = valuesOf(alias).map(
        ([rows, value]) => `WHEN ${toSql(rows, table, alias, bindings)} THEN ${value}::${type}`,
      );
      return `CASE ${cases.join(' ')} ELSE ${least}::${type} END`;
    },
  };
}

/** The value that shows through a mask, or null for masks whose values have no order. */
function maskedSql(mask: MaskName, { type }: ColumnMetadata, value: string): string | null {
  return mask === 'DAY' && type === 'timestamptz'
    ? `date_trunc('day', ${value}, 'Asia/Shanghai')`
    : null;
}
