import { type Counted, monthOf } from '../kit/totals/counted.ts';
import { AdminCase } from './entities/admin-case.ts';
import { Enterprise } from './entities/enterprise.ts';
import { Inspection } from './entities/inspection.ts';
import { JointInspectionUnit } from './entities/joint-inspection.ts';
import { DutyRecord } from './entities/licensed-pharmacist.ts';
import { StaffMember } from './entities/staff-member.ts';

const ofEnterprises = {
  of: 'ENTERPRISES',
  district: 't.region_code',
  contributor: 'coalesce(t.chain_code, t.credit_code)',
} as const;

/** Retail sales, from their rollup; an item is a product. */
export const sales: Counted<'sales' | 'quantity' | 'amount_fen'> = {
  ...ofEnterprises,
  name: 'sales',
  member: 't.credit_code',
  entity: Enterprise,
  from: 'sales_month s JOIN enterprise t USING (credit_code)',
  fromWithoutItems: 'enterprise_sales_month s JOIN enterprise t USING (credit_code)',
  writtenTo: ['sales_month'],
  month: 's.month',
  grid: `coalesce(t.grid_code, 'NONE')`,
  kind: 't.kind',
  item: 's.approval_number',
  storedAt: 's.stored_at',
  measures: { sales: 's.sales', quantity: 's.quantity', amount_fen: 's.amount_fen' },
  levels: [['district', 'kind', 'item'], ['district', 'kind'], ['district'], ['city']],
};

const ofRecords = {
  ...ofEnterprises,
  storedAt: 't.stored_at',
  measures: { records: '1' },
  levels: [['district', 'kind'], ['district'], ['city']],
} as const;

/** Records about enterprises, by the field that gives their numbers. */
export const records = {
  inspectionTotals: {
    ...ofRecords,
    name: 'inspections',
    entity: Inspection,
    from: 'inspection t',
    writtenTo: ['inspection'],
    month: monthOf('t.started_at'),
    kind: 't.kind',
  },
  adminCaseTotals: {
    ...ofRecords,
    name: 'admin-cases',
    entity: AdminCase,
    from: 'admin_case t',
    writtenTo: ['admin_case'],
    month: `to_char(t.filed_on, 'YYYY-MM')`,
    kind: 't.violation_type',
  },
  dutyRecordTotals: {
    ...ofRecords,
    name: 'duty-records',
    entity: DutyRecord,
    from: 'duty_record t',
    writtenTo: ['duty_record'],
    month: monthOf('t.in_at'),
    kind: 't.method',
  },
  staffTotals: {
    ...ofRecords,
    name: 'staff',
    entity: StaffMember,
    from: 'staff_member t',
    writtenTo: ['staff_member'],
    month: `coalesce(to_char(t.trained_on, 'YYYY-MM'), 'NONE')`,
    kind: 't.post',
  },
  jointInspectionTotals: {
    ...ofRecords,
    name: 'joint-inspection-units',
    entity: JointInspectionUnit,
    from: 'joint_inspection_unit t JOIN joint_inspection j ON j.id = t.joint_inspection_id',
    writtenTo: ['joint_inspection_unit'],
    month: `to_char(j.starts_on, 'YYYY-MM')`,
    kind: 'j.theme',
  },
} as const satisfies Readonly<Record<string, Counted<'records'>>>;

export const counted: readonly Counted[] = [sales, ...Object.values(records)];
