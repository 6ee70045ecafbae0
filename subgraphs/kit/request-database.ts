import type { DataSource, EntityMetadata, EntitySchema, ObjectLiteral } from 'typeorm';
import { ApiError } from '../../schema/contract/errors.ts';
import type { Tracer } from '../../schema/telemetry/tracer.ts';
import { traceStatements } from './trace-statements.ts';

/** The database as one call sees it: it counts its statements, so that a test can hold us to one per table and level. */
export interface RequestDatabase {
  /** The pool behind it, for the rare case that needs TypeORM itself; those statements aren't counted. */
  readonly source: DataSource;
  tableOf<Row extends ObjectLiteral>(entity: EntitySchema<Row>): EntityMetadata;
  /** @throws ApiError VALUE_INVALID: a value that no column of its type can hold. */
  query<Raw extends object>(sql: string, values: readonly unknown[]): Promise<readonly Raw[]>;
  statementCount(): number;
}

export function createRequestDatabase(source: DataSource, tracer: Tracer | null): RequestDatabase {
  const run = traceStatements((sql, values) => source.query(sql, [...values]), tracer);
  let statements = 0;
  return {
    source,
    tableOf: (entity) => source.getMetadata(entity),
    query<Raw extends object>(sql: string, values: readonly unknown[]) {
      statements += 1;
      return run(sql, values).catch(refuseValue) as Promise<readonly Raw[]>;
    },
    statementCount: () => statements,
  };
}

/** @see PostgreSQL, appendix A, class 22: out of range, no such day or instant, a NUL in a text, not of the type. */
const VALUE_ERRORS: readonly unknown[] = ['22003', '22007', '22008', '22021', '22P02'];

function refuseValue(cause: unknown): never {
  const { code } = cause as { readonly code?: unknown };
  throw VALUE_ERRORS.includes(code) ? new ApiError('VALUE_INVALID', { cause }) : cause;
}

/** A row of the driver as the entity's row: properties for columns, values as TypeORM would give them. */
export function hydrate<Row extends ObjectLiteral>(
  db: RequestDatabase,
  table: EntityMetadata,
  raw: object,
): Row {
  const values = raw as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    table.columns.map((column) => [
      column.propertyName,
      db.source.driver.prepareHydratedValue(values[column.databaseName], column),
    ]),
  ) as Row;
}
