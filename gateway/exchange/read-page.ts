import { ApiError } from '../../schema/contract/errors.ts';
import type { Page, PageRequest } from '../../schema/contract/page.ts';
import type { Transaction } from './database.ts';

/** A list as SQL: its rows, and the columns of its order, unique together, all in one direction. */
export interface ListSql {
  /** A SELECT without ORDER BY. */
  readonly sql: string;
  readonly values: readonly unknown[];
  readonly order: readonly { readonly column: string; readonly type: string }[];
  readonly isDescending: boolean;
}

/**
 * One page of a list, in one statement.
 *
 * @returns rows as JSON gives them: a bigint as a number, an instant and a day as text.
 * @throws ApiError PAGE_INVALID: a cursor from when the list had another order.
 */
export async function readPage<Row extends object>(
  db: Transaction,
  { sql, values, order, isDescending }: ListSql,
  { size, isFromEnd, after, before }: PageRequest,
): Promise<Page<Row>> {
  const bound = [...values];
  const columns = order.map(({ column }) => `"${column}"`);
  const placesOf = (position: readonly string[]) => {
    if (position.length !== order.length) throw new ApiError('PAGE_INVALID');
    return position.map((value, i) => `$${bound.push(value)}::${order[i]!.type}`).join(', ');
  };
  const bounds = [
    ...(after === null ? [] : [`${isDescending ? '<' : '>'} (${placesOf(after)})`]),
    ...(before === null ? [] : [`${isDescending ? '>' : '<'} (${placesOf(before)})`]),
  ].map((bound) => `(${columns.join(', ')}) ${bound}`);
  const direction = isDescending !== isFromEnd ? 'DESC' : 'ASC';
  const sorted = columns.map((column) => `${column} ${direction}`).join(', ');

  const [found] = await db.query<{ total: string; rows: Row[] }>(
    `WITH list AS MATERIALIZED (${sql})
    SELECT (SELECT count(*) FROM list) AS total, COALESCE((SELECT jsonb_agg(to_jsonb(page)) FROM (
      SELECT * FROM list ${bounds.length > 0 ? `WHERE ${bounds.join(' AND ')}` : ''}
      ORDER BY ${sorted} LIMIT ${size + 1}
    ) page), '[]') AS rows`,
    bound,
  );
  const { total, rows } = found!;
  const items = rows.slice(0, size).map((row) => ({ row, position: positionOf(row, order) }));
  return {
    items: isFromEnd ? items.reverse() : items,
    totalCount: Number(total),
    hasMore: rows.length > size,
  };
}

/** A page of ids with the rows that they stand for, so that a list is sorted and counted without what is wide in it. */
export async function withRows<Row extends { readonly id: string }>(
  { items, ...page }: Page<Pick<Row, 'id'>>,
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
): Promise<Page<Row>> {
  const rows = await read(items.map(({ row }) => row.id));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const found = items.flatMap(({ row: { id }, position }) => {
    const row = byId.get(id);
    return row === undefined ? [] : [{ row, position }];
  });
  return { ...page, items: found };
}

function positionOf(row: object, order: ListSql['order']): readonly string[] {
  return order.map(({ column }) => String((row as Readonly<Record<string, unknown>>)[column]));
}
