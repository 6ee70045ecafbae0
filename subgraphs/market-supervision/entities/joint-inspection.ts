import { EntitySchema } from 'typeorm';

export interface JointInspectionRow {
  readonly id: string;
  readonly title: string;
  readonly theme: string;
  readonly leadAgency: string;
  readonly agencies: readonly string[];
  /** Token subjects of the officers that the agencies send. */
  readonly officerSubjects: readonly string[];
  readonly startsOn: string;
  readonly endsOn: string;
  readonly state: string;
}

export const JointInspection = new EntitySchema<JointInspectionRow>({
  name: 'JointInspection',
  tableName: 'joint_inspection',
  columns: {
    id: { type: 'text', primary: true },
    title: { type: 'text' },
    theme: { type: 'text' },
    leadAgency: { name: 'lead_agency', type: 'text' },
    agencies: { type: 'text', array: true },
    officerSubjects: { name: 'officer_subjects', type: 'text', array: true },
    startsOn: { name: 'starts_on', type: 'date' },
    endsOn: { name: 'ends_on', type: 'date' },
    state: { type: 'text' },
  },
});

export interface JointInspectionUnitRow {
  readonly jointInspectionId: string;
  readonly creditCode: string;
  readonly regionCode: string;
  readonly gridCode: string | null;
  readonly chainCode: string | null;
  readonly visitedOn: string | null;
  readonly result: string | null;
  readonly findingAgencies: readonly string[];
}

export const JointInspectionUnit = new EntitySchema<JointInspectionUnitRow>({
  name: 'JointInspectionUnit',
  tableName: 'joint_inspection_unit',
  columns: {
    jointInspectionId: { name: 'joint_inspection_id', type: 'text', primary: true },
    creditCode: { name: 'credit_code', type: 'char', length: 18, primary: true },
    regionCode: { name: 'region_code', type: 'char', length: 6 },
    gridCode: { name: 'grid_code', type: 'text', nullable: true },
    chainCode: { name: 'chain_code', type: 'char', length: 18, nullable: true },
    visitedOn: { name: 'visited_on', type: 'date', nullable: true },
    result: { type: 'text', nullable: true },
    findingAgencies: { name: 'finding_agencies', type: 'text', array: true, default: [] },
  },
});
