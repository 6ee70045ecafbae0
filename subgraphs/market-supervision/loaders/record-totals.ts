import type { EntitySchema } from 'typeorm';
import { allOf } from '../../kit/conditions.ts';
import type { LoaderParts } from '../../kit/context.ts';
import { ROUNDED_TO } from '../../kit/person-counts.ts';
import { createBindings, toSql } from '../../kit/rows-sql.ts';
import { monthsToTell, type TotalsRow, totalsSql } from '../../kit/totals.ts';
import { AdminCase } from '../entities/admin-case.ts';
import { Inspection } from '../entities/inspection.ts';
import { JointInspectionUnit } from '../entities/joint-inspection.ts';
import { DutyRecord } from '../entities/licensed-pharmacist.ts';
import { StaffMember } from '../entities/staff-member.ts';
import type { RecordDimension } from '../generated.ts';

/** One cell of a table of counts. */
export interface RecordCell {
  readonly key: string;
  /** Null where every part of it would expose an enterprise. */
  readonly records: number | null;
  readonly isComplete: boolean;
}

/** What is counted, in SQL on the table `t`. */
interface Counted {
  readonly entity: EntitySchema;
  readonly join?: string;
  readonly month: string;
  readonly kind: string;
}

const monthOf = (instant: string) => `to_char(${instant} AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM')`;

const COUNTED = {
  inspectionTotals: { entity: Inspection, month: monthOf('t.started_at'), kind: 't.kind' },
  adminCaseTotals: {
    entity: AdminCase,
    month: `to_char(t.filed_on, 'YYYY-MM')`,
    kind: 't.violation_type',
  },
  dutyRecordTotals: { entity: DutyRecord, month: monthOf('t.in_at'), kind: 't.method' },
  staffTotals: {
    entity: StaffMember,
    month: `coalesce(to_char(t.trained_on, 'YYYY-MM'), 'NONE')`,
    kind: 't.post',
  },
  jointInspectionTotals: {
    entity: JointInspectionUnit,
    join: 'JOIN joint_inspection j ON j.id = t.joint_inspection_id',
    month: `to_char(j.starts_on, 'YYYY-MM')`,
    kind: 'j.theme',
  },
} as const satisfies Readonly<Record<string, Counted>>;

type Table = keyof typeof COUNTED;

/** Counts of records about the enterprises that the caller may have totals of. */
export function createRecordTotalsLoader({ db, rights }: LoaderParts) {
  return {
    async recordTotals(table: Table, by: RecordDimension): Promise<readonly RecordCell[]> {
      const counted: Counted = COUNTED[table];
      const isTotalsOnly = rights.decide(`Query.${table}`).effect === 'TOTALS';
      const bindings = createBindings();
      const { tablePath } = db.tableOf(counted.entity);
      const rows = rights.rows(`Query.${table}`);
      const isAsked = toSql(rows, db.tableOf(counted.entity), 't', bindings);
      const { today } = rights.requester;
      const months = allOf([monthsToTell(counted.month, { isTotalsOnly, today })])(bindings);
      const sql = totalsSql({
        contributions: `
          SELECT ${cellOf(counted)[by]} AS cell, t.credit_code AS enterprise,
            coalesce(t.chain_code, t.credit_code) AS contributor, ${counted.month} AS month,
            t.region_code AS district, left(t.region_code, 4) AS city, ${counted.kind} AS kind, 1 AS records,
            (${isAsked}) AS is_asked
          FROM ${tablePath} t ${counted.join ?? ''} WHERE ${months}`,
        measures: ['records'],
        levels: LEVELS,
        isTotalsOnly,
      });
      const cells = await db.query<TotalsRow<'records'>>(sql, bindings.values);
      return cells.map((row) => toCell(row, isTotalsOnly ? ROUNDED_TO : 1));
    },
  };
}

/** A month is a population of its own, and a district lies in one city. */
const LEVELS = [
  ['month', 'district', 'kind'],
  ['month', 'district'],
  ['month', 'city'],
] as const;

const cellOf = ({ month, kind }: Counted): Readonly<Record<RecordDimension, string>> => ({
  DISTRICT: 't.region_code::text',
  MONTH: month,
  KIND: kind,
});

function toCell(
  { key, records, is_complete }: TotalsRow<'records'>,
  roundedTo: number,
): RecordCell {
  return {
    key: key ?? 'ALL',
    records: records === null ? null : Math.round(Number(records) / roundedTo) * roundedTo,
    isComplete: is_complete,
  };
}
