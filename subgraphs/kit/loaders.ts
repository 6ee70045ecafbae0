import DataLoader from 'dataloader';
import type { EntitySchema, ObjectLiteral } from 'typeorm';
import {
  type Connection,
  type PageArgs,
  parsePage,
  toConnection,
} from '../../schema/contract/page.ts';
import { ALL_ROWS, type Rows } from '../../schema/contract/rows.ts';
import { allOf } from './conditions.ts';
import type { LoaderParts } from './context.ts';
import { type ListQuery, queryPages, ROOT_KEY } from './page-query.ts';
import { hydrate, type RequestDatabase } from './request-database.ts';
import { type Condition, columnOf, createBindings, toSql } from './rows-sql.ts';
import { orderSql, visibleOrder } from './visible-order.ts';

export interface Lookup<Row extends ObjectLiteral> {
  readonly entity: EntitySchema<Row>;
  readonly key: keyof Row & string;
  /** Rows that the caller may have; left out where the rows are public. */
  readonly rows?: Rows;
  /** A condition that the typed rows can't say. */
  readonly condition?: Condition;
}

/** A list that is given whole, in the order that its caller may know. */
export interface SortedLookup<Row extends ObjectLiteral> extends Lookup<Row> {
  readonly sort?: readonly (keyof Row & string)[];
  readonly isDescending?: boolean;
}

/** One row for each key, or null; one statement for all keys of a level. */
export function oneByKey<Row extends ObjectLiteral>(
  db: RequestDatabase,
  lookup: Lookup<Row>,
): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = await selectByKeys(db, lookup, keys);
    const found = new Map(rows.map((row) => [row[lookup.key] as string, row]));
    return keys.map((key) => found.get(key) ?? null);
  });
}

/** All rows for each key, sorted; one statement for all keys of a level. For lists that stay short. */
export function manyByKey<Row extends ObjectLiteral>(
  parts: LoaderParts,
  lookup: SortedLookup<Row>,
): DataLoader<string, readonly Row[]> {
  const { db } = parts;
  const { entity, sort = [], isDescending = false, rows = ALL_ROWS } = lookup;
  return new DataLoader(async (keys) => {
    const lists = new Map<string, Row[]>(keys.map((key) => [key, []]));
    const order = visibleOrder(sort, { ...parts, table: db.tableOf(entity), rows });
    for (const row of await selectByKeys(db, lookup, keys, { order, isDescending })) {
      lists.get(row[lookup.key] as string)?.push(row);
    }
    return keys.map((key) => lists.get(key) ?? []);
  });
}

async function selectByKeys<Row extends ObjectLiteral>(
  db: RequestDatabase,
  { entity, key, rows = ALL_ROWS, condition }: Lookup<Row>,
  keys: readonly string[],
  { order, isDescending = false }: Pick<ListQuery<Row>, 'order' | 'isDescending'> = { order: [] },
): Promise<readonly Row[]> {
  const table = db.tableOf(entity);
  const bindings = createBindings();
  const conditions = [
    `${columnOf(table, key, 't')} = ANY(${bindings.bind(keys)})`,
    toSql(rows, table, 't', bindings),
    ...(condition === undefined ? [] : [condition(bindings)]),
  ];
  const sorted = orderSql(order, { alias: 't', isDescending }, bindings);
  const found = await db.query<object>(
    `SELECT t.* FROM ${table.tablePath} t WHERE ${conditions.join(' AND ')}` +
      (sorted === '' ? '' : ` ORDER BY ${sorted}`),
    bindings.values,
  );
  return found.map((raw) => hydrate<Row>(db, table, raw));
}

/** A list field: its page arguments and the key of its parent (none at the root) give a connection. */
export type ConnectionLoader<Row> = (
  args: PageArgs & Readonly<Record<string, unknown>>,
  key?: string,
) => Promise<Connection<Row>>;

export interface ConnectionLookup<Row extends ObjectLiteral>
  extends Omit<ListQuery<Row>, 'page' | 'where' | 'order'> {
  /** Coordinate of the list field; its cursors work for no other. */
  readonly list: string;
  /** Properties, unique together. */
  readonly sort: readonly (keyof Row & string)[];
  /** The field's own arguments as conditions. */
  readonly whereOf?: (
    args: Readonly<Record<string, unknown>>,
  ) => NonNullable<ListQuery<Row>['where']>;
  /** What equality can't say of the field's own arguments; null asks for nothing. */
  readonly conditionsOf?: (
    args: Readonly<Record<string, unknown>>,
  ) => readonly (Condition | null)[];
}

/** Pages for a list field: parents that ask with the same arguments share one statement. */
export function connectionByKey<Row extends ObjectLiteral>(
  parts: LoaderParts,
  lookup: ConnectionLookup<Row>,
): ConnectionLoader<Row> {
  const { db, cursors } = parts;
  const loaders = new Map<string, DataLoader<string, Connection<Row>>>();

  return (args, key = ROOT_KEY) => {
    const sameArgs = JSON.stringify(args);
    let loader = loaders.get(sameArgs);
    if (loader === undefined) {
      const { sort, entity, rows } = lookup;
      const order = visibleOrder(sort, { ...parts, table: db.tableOf(entity), rows });
      // Other rights can give the list another order, in which a cursor would say nothing.
      const list = [lookup.list, ...order.map(({ name }) => name)].join(' ');
      const request = parsePage(args, list, cursors);
      const where = lookup.whereOf?.(args) ?? {};
      const condition = allOf([lookup.condition, ...(lookup.conditionsOf?.(args) ?? [])]);
      const query = { ...lookup, where, condition, order, page: request };
      loader = new DataLoader(async (keys) => {
        const pages = await queryPages(db, query, keys);
        return pages.map((page) => toConnection(page, { list, request, cursors }));
      });
      loaders.set(sameArgs, loader);
    }
    return loader.load(key);
  };
}
