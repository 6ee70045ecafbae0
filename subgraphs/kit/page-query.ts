import type { EntityMetadata, EntitySchema, ObjectLiteral } from 'typeorm';
import type { Page, PageRequest } from '../../schema/contract/page.ts';
import type { Position } from '../../schema/contract/page-cursor.ts';
import type { Rows } from '../../schema/contract/rows.ts';
import { hydrate, type RequestDatabase } from './request-database.ts';
import { type Bindings, type Condition, columnOf, createBindings, toSql } from './rows-sql.ts';
import { orderSql, type SortKey } from './visible-order.ts';

/** A sorted list over one table. */
export interface ListQuery<Row extends ObjectLiteral> {
  readonly entity: EntitySchema<Row>;
  /** The column that ties a row to its parent; left out for a list of the root. */
  readonly key?: keyof Row & string;
  /** The order, unique together, all in one direction. */
  readonly order: readonly SortKey[];
  readonly isDescending?: boolean;
  /** Rows that the caller may have. */
  readonly rows: Rows;
  /** Further conditions: equal to a value, or in a list of values; undefined is no condition. */
  readonly where?: { readonly [Column in keyof Row & string]?: unknown };
  /** A condition that equality can't say, in SQL on the table `t`. */
  readonly condition?: Condition;
  readonly page: PageRequest;
}

/**
 * One page for each key, in one statement, however many keys there are. Counts and pages see only the caller's rows.
 *
 * @returns pages in the order of the keys; an unknown key gives an empty page.
 */
export async function queryPages<Row extends ObjectLiteral>(
  db: RequestDatabase,
  query: ListQuery<Row>,
  keys: readonly string[],
): Promise<readonly Page<Row>[]> {
  const table = db.tableOf(query.entity);
  const bindings = createBindings();
  const found = await db.query<RawRow>(pageSql(table, query, keys, bindings), [...bindings.values]);

  const pages = new Map<string, RawRow[]>(keys.map((key) => [key, []]));
  for (const raw of found) pages.get(raw.page_key)?.push(raw);
  return keys.map((key) => toPage(db, table, query, pages.get(key) ?? []));
}

/** The key of a list that has no parent. */
export const ROOT_KEY = '';

interface RawRow {
  readonly page_key: string;
  readonly page_position: Position;
  readonly page_total: string;
  readonly page_row: string;
  readonly is_in_page: boolean;
}

function pageSql<Row extends ObjectLiteral>(
  table: EntityMetadata,
  query: ListQuery<Row>,
  keys: readonly string[],
  bindings: Bindings,
): string {
  const { page, isDescending = false, key } = query;
  const keyColumn = key === undefined ? `''::text` : `${columnOf(table, key, 't')}::text`;
  const outer = { alias: 'u', isDescending: isDescending !== page.isFromEnd };
  const order = orderSql(query.order, outer, bindings);
  const conditions = [
    ...(key === undefined ? [] : [`${columnOf(table, key, 't')} = ANY(${bindings.bind(keys)})`]),
    toSql(query.rows, table, 't', bindings),
    ...whereSql(table, query.where ?? {}, bindings),
    ...(query.condition === undefined ? [] : [query.condition(bindings)]),
  ];
  // The first row of each key is kept even when it lies outside the page: it carries the total.
  return `
    SELECT * FROM (
      SELECT *, row_number() OVER (PARTITION BY page_key, is_in_page ORDER BY ${order}) AS page_row FROM (
        SELECT t.*, ${keyColumn} AS page_key,
          count(*) OVER (PARTITION BY ${keyColumn}) AS page_total,
          row_number() OVER (PARTITION BY ${keyColumn}) AS key_row,
          ${positionSql(query.order, bindings)} AS page_position,
          ${boundsSql(query, bindings)} AS is_in_page
        FROM ${table.tablePath} t WHERE ${conditions.join(' AND ')}
      ) u
    ) v WHERE (is_in_page AND page_row <= ${page.size + 1}) OR key_row = 1
    ORDER BY page_key, is_in_page DESC, page_row`;
}

/** As the database writes them: an instant in JavaScript would lose its microseconds, and a page a row. */
function positionSql(order: readonly SortKey[], bindings: Bindings): string {
  const values = order.map((key) => `(${key.toSql('t', bindings)})::text`);
  return `jsonb_build_array(${values.join(', ')})`;
}

function boundsSql<Row extends ObjectLiteral>(
  { page, order, isDescending = false }: ListQuery<Row>,
  bindings: Bindings,
): string {
  const compare = (operator: string, position: Position) => {
    const keys = order.map((key) => key.toSql('t', bindings));
    const values = order.map(({ type }, i) => `${bindings.bind(position[i])}::${type}`);
    return `(${keys.join(', ')}) ${operator} (${values.join(', ')})`;
  };
  const bounds = [
    ...(page.after === null ? [] : [compare(isDescending ? '<' : '>', page.after)]),
    ...(page.before === null ? [] : [compare(isDescending ? '>' : '<', page.before)]),
  ];
  return bounds.length === 0 ? 'TRUE' : `(${bounds.join(' AND ')})`;
}

function whereSql(
  table: EntityMetadata,
  where: Readonly<Record<string, unknown>>,
  bindings: Bindings,
): readonly string[] {
  return Object.entries(where)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([property, value]) => {
      const column = columnOf(table, property, 't');
      return Array.isArray(value)
        ? `${column} = ANY(${bindings.bind(value)})`
        : `${column} = ${bindings.bind(value)}`;
    });
}

function toPage<Row extends ObjectLiteral>(
  db: RequestDatabase,
  table: EntityMetadata,
  { page }: ListQuery<Row>,
  raws: readonly RawRow[],
): Page<Row> {
  const inPage = raws.filter((raw) => raw.is_in_page && Number(raw.page_row) <= page.size + 1);
  const items = inPage.slice(0, page.size).map((raw) => {
    return { row: hydrate<Row>(db, table, raw), position: raw.page_position };
  });
  return {
    items: page.isFromEnd ? items.reverse() : items,
    totalCount: Number(raws[0]?.page_total ?? 0),
    hasMore: inPage.length > page.size,
  };
}
