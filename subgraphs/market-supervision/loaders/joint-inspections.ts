import { ALL_ROWS, type Rows } from '../../../schema/contract/rows.ts';
import type { LoaderParts } from '../../kit/context.ts';
import { connectionByKey, manyByKey, oneByKey } from '../../kit/loaders.ts';
import { type Condition, toSql } from '../../kit/rows-sql.ts';
import { JointInspection, JointInspectionUnit } from '../entities/joint-inspection.ts';
import type { QueryJointInspectionsArgs } from '../generated.ts';

export function createJointInspectionLoaders(parts: LoaderParts) {
  const { db, rights } = parts;
  const { caller, today } = rights.requester;

  return {
    jointInspectionById: oneByKey(db, {
      entity: JointInspection,
      key: 'id',
      condition: listsUnitOf(rights.rows('JointInspection.id'), parts),
    }),
    ownLiveJointInspectionById: oneByKey(db, {
      entity: JointInspection,
      key: 'id',
      condition: ({ bind }) => `${IS_LIVE}
        AND ${bind(today)}::date BETWEEN t.starts_on AND t.ends_on
        AND ${bind(caller.agency)} = ANY(t.agencies)
        AND ${bind(caller.subject)} = ANY(t.officer_subjects)`,
    }),
    jointInspections: connectionByKey(parts, {
      list: 'Query.jointInspections',
      entity: JointInspection,
      sort: ['startsOn', 'id'],
      isDescending: true,
      rows: ALL_ROWS,
      condition: listsUnitOf(rights.rows('Query.jointInspections'), parts),
      whereOf: (args) => {
        const { theme, state } = (args as QueryJointInspectionsArgs).where ?? {};
        return { theme, state };
      },
    }),
    unitsByJointInspection: connectionByKey(parts, {
      list: 'JointInspection.units',
      entity: JointInspectionUnit,
      key: 'jointInspectionId',
      sort: ['creditCode'],
      rows: rights.rows('JointInspection.units'),
    }),
    /** All of them, for a matter; never shown to a caller. */
    unitsOfMatter: manyByKey(parts, { entity: JointInspectionUnit, key: 'jointInspectionId' }),
    jointInspectionUnits: manyByKey(parts, {
      entity: JointInspectionUnit,
      key: 'creditCode',
      sort: ['jointInspectionId'],
      isDescending: true,
      rows: rights.rows('Enterprise.jointInspections'),
    }),
    jointInspectionResults: manyByKey(parts, {
      entity: JointInspectionUnit,
      key: 'creditCode',
      sort: ['visitedOn', 'jointInspectionId'],
      isDescending: true,
      rows: rights.rows('Enterprise.jointInspectionResults'),
      condition: () => 't.visited_on IS NOT NULL',
    }),
  };
}

/** From the agencies' agreement until their findings have been handed to their owners. */
const IS_LIVE = `t.state IN ('AGREED', 'IN_PROGRESS', 'FINDINGS_IN')`;

/** A joint inspection has no rows of its own to be kept by: it is there for those who may have one of its units. */
function listsUnitOf(rows: Rows, { db }: LoaderParts): Condition {
  const units = db.tableOf(JointInspectionUnit);
  return (bindings) => `EXISTS (
    SELECT FROM ${units.tablePath} u
    WHERE u.joint_inspection_id = t.id AND ${toSql(rows, units, 'u', bindings)}
  )`;
}
