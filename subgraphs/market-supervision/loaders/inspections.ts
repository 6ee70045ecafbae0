import type { Caller } from '../../../schema/contract/caller.ts';
import { optional } from '../../kit/arguments.ts';
import { allOf, atLeast, before, startsWith } from '../../kit/conditions.ts';
import type { LoaderParts } from '../../kit/context.ts';
import { connectionByKey, manyByKey, oneByKey } from '../../kit/loaders.ts';
import { type Condition, toSql } from '../../kit/rows-sql.ts';
import { Defect, Inspection, Rectification, Review } from '../entities/inspection.ts';
import type { QueryInspectionsArgs } from '../generated.ts';
import { parseRegionPrefix } from './arguments.ts';

export function createInspectionLoaders(parts: LoaderParts) {
  const { db, rights } = parts;
  const condition = allOf([unitsOf(rights.requester.caller), withoutPlansUnlessShared(parts)]);
  const newestFirst = { sort: ['startedAt', 'id'], isDescending: true, condition } as const;

  return {
    inspectionById: oneByKey(db, {
      entity: Inspection,
      key: 'id',
      rows: rights.rows('Inspection.id'),
      condition,
    }),
    inspections: connectionByKey(parts, {
      list: 'Query.inspections',
      entity: Inspection,
      ...newestFirst,
      rows: rights.rows('Query.inspections'),
      whereOf: (args) => {
        const { creditCode, kind, status } = whereIn(args);
        return { creditCode, kind, status };
      },
      conditionsOf: (args) => {
        const { region, startedFrom, startedTo } = whereIn(args);
        return [
          startsWith('t.region_code', optional(region, parseRegionPrefix)),
          atLeast('t.started_at', startedFrom),
          before('t.started_at', startedTo),
        ];
      },
    }),
    inspectionsByEnterprise: connectionByKey(parts, {
      list: 'Enterprise.inspections',
      entity: Inspection,
      key: 'creditCode',
      ...newestFirst,
      rows: rights.rows('Enterprise.inspections'),
    }),
    defects: manyByKey(parts, { entity: Defect, key: 'inspectionId', sort: ['id'] }),
    rectifications: manyByKey(parts, { entity: Rectification, key: 'defectId', sort: ['round'] }),
    reviewByRectification: oneByKey(db, { entity: Review, key: 'rectificationId' }),
  };
}

/** Health supervisors share the supervision of units that vaccinate, and of no others (疫苗管理法). */
function unitsOf({ role }: Caller): Condition | null {
  if (role !== 'health-supervisor') return null;
  return () =>
    `EXISTS (SELECT 1 FROM enterprise e
      WHERE e.credit_code = t.credit_code AND e.kind IN ('CDC', 'VACCINATION_UNIT'))`;
}

/** A visit that hasn't begun doesn't exist for a caller to whom plans are not given, on any path. */
function withoutPlansUnlessShared({ db, rights }: LoaderParts): Condition {
  const plans = rights.rows('Inspection.nextPlannedOn');
  const table = db.tableOf(Inspection);
  return (bindings) =>
    `(t.status NOT IN ('PLANNED', 'ASSIGNED') OR ${toSql(plans, table, 't', bindings)})`;
}

function whereIn(args: Readonly<Record<string, unknown>>) {
  return (args as QueryInspectionsArgs).where ?? {};
}
