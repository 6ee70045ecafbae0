import { EntitySchema } from 'typeorm';

export interface MedicalInstitutionRow {
  readonly creditCode: string;
  readonly name: string;
  readonly practiceLicenseNo: string;
  readonly level: string;
  readonly kind: string;
  readonly departments: readonly string[];
  readonly regionCode: string;
  readonly address: string;
}

export const MedicalInstitution = new EntitySchema<MedicalInstitutionRow>({
  name: 'MedicalInstitution',
  tableName: 'medical_institution',
  columns: {
    creditCode: { name: 'credit_code', type: 'char', length: 18, primary: true },
    name: { type: 'text' },
    practiceLicenseNo: { name: 'practice_license_no', type: 'text' },
    level: { type: 'text' },
    kind: { type: 'text' },
    departments: { type: 'text', array: true },
    regionCode: { name: 'region_code', type: 'char', length: 6 },
    address: { type: 'text' },
  },
});
