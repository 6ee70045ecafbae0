import { EntitySchema } from 'typeorm';

export interface AefiCaseRow {
  readonly aefiCode: string;
  readonly personKey: string;
  readonly patientName: string;
  readonly sex: string;
  readonly bornOn: string;
  readonly guardian: string | null;
  readonly unitCode: string;
  readonly creditCode: string;
  readonly regionCode: string;
  readonly nationalDrugCode: string;
  readonly batchNo: string;
  readonly onsetOn: string;
  readonly foundOn: string;
  readonly reportedOn: string;
  readonly feverGrade: string | null;
  readonly preliminaryDiagnosis: string;
  readonly isHospitalized: boolean;
  readonly outcome: string;
  readonly class: number | null;
  readonly clusterCode: string | null;
  readonly status: string;
  /** `nationalDrugCode/batchNo`. */
  readonly batchKey: string;
}

export const AefiCase = new EntitySchema<AefiCaseRow>({
  name: 'AefiCase',
  tableName: 'aefi_case',
  columns: {
    aefiCode: { name: 'aefi_code', type: 'text', primary: true },
    personKey: { name: 'person_key', type: 'char', length: 64 },
    patientName: { name: 'patient_name', type: 'text' },
    sex: { type: 'text' },
    bornOn: { name: 'born_on', type: 'date' },
    guardian: { type: 'text', nullable: true },
    unitCode: { name: 'unit_code', type: 'text' },
    creditCode: { name: 'credit_code', type: 'char', length: 18 },
    regionCode: { name: 'region_code', type: 'char', length: 6 },
    nationalDrugCode: { name: 'national_drug_code', type: 'char', length: 14 },
    batchNo: { name: 'batch_no', type: 'text' },
    onsetOn: { name: 'onset_on', type: 'date' },
    foundOn: { name: 'found_on', type: 'date' },
    reportedOn: { name: 'reported_on', type: 'date' },
    feverGrade: { name: 'fever_grade', type: 'text', nullable: true },
    preliminaryDiagnosis: { name: 'preliminary_diagnosis', type: 'text' },
    isHospitalized: { name: 'is_hospitalized', type: 'boolean' },
    outcome: { type: 'text' },
    class: { type: 'smallint', nullable: true },
    clusterCode: { name: 'cluster_code', type: 'text', nullable: true },
    status: { type: 'text' },
    batchKey: {
      name: 'batch_key',
      type: 'text',
      generatedType: 'STORED',
      insert: false,
      update: false,
    },
  },
});
