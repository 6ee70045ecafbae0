import { EntitySchema } from 'typeorm';

export interface PoliceCaseRow {
  readonly policeCaseNo: string;
  readonly chargeCode: string;
  readonly creditCode: string;
  readonly regionCode: string;
  readonly unit: string;
  readonly officerSubjects: readonly string[];
  readonly personKeys: readonly string[];
  readonly fromTransferNo: string | null;
  readonly filedOn: string;
  readonly closedOn: string | null;
  readonly status: string;
  readonly isCovert: boolean;
}

export const PoliceCase = new EntitySchema<PoliceCaseRow>({
  name: 'PoliceCase',
  tableName: 'police_case',
  columns: {
    policeCaseNo: { name: 'police_case_no', type: 'text', primary: true },
    chargeCode: { name: 'charge_code', type: 'text' },
    creditCode: { name: 'credit_code', type: 'char', length: 18 },
    regionCode: { name: 'region_code', type: 'char', length: 6 },
    unit: { type: 'text' },
    officerSubjects: { name: 'officer_subjects', type: 'text', array: true },
    personKeys: { name: 'person_keys', type: 'text', array: true },
    fromTransferNo: { name: 'from_transfer_no', type: 'text', nullable: true },
    filedOn: { name: 'filed_on', type: 'date' },
    closedOn: { name: 'closed_on', type: 'date', nullable: true },
    status: { type: 'text' },
    isCovert: { name: 'is_covert', type: 'boolean', default: false },
  },
});
