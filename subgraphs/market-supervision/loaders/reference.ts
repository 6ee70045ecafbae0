import type { EntitySchema, ObjectLiteral } from 'typeorm';
import type { LoaderParts } from '../../kit/context.ts';
import { oneByKey } from '../../kit/loaders.ts';
import { hydrate, type RequestDatabase } from '../../kit/request-database.ts';
import { columnOf } from '../../kit/rows-sql.ts';
import { LegalClause } from '../entities/legal-clause.ts';
import { PrecursorDrug } from '../entities/precursor-drug.ts';
import { TraceBillType, TraceCodeSample } from '../entities/trace-reference.ts';

/** Short public lists. */
export function createReferenceLoaders({ db }: LoaderParts) {
  return {
    legalClauseById: oneByKey(db, { entity: LegalClause, key: 'clauseId' }),
    legalClauses: () => allRows(db, LegalClause, 'clauseId'),
    traceBillTypes: () => allRows(db, TraceBillType, 'code'),
    traceCodeSamples: () => allRows(db, TraceCodeSample, 'traceCode'),
    precursorDrugs: () => allRows(db, PrecursorDrug, 'name'),
  };
}

async function allRows<Row extends ObjectLiteral>(
  db: RequestDatabase,
  entity: EntitySchema<Row>,
  sort: keyof Row & string,
): Promise<readonly Row[]> {
  const table = db.tableOf(entity);
  const raws = await db.query<object>(
    `SELECT t.* FROM ${table.tablePath} t ORDER BY ${columnOf(table, sort, 't')}`,
    [],
  );
  return raws.map((raw) => hydrate<Row>(db, table, raw));
}
