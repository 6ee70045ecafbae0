import { EntitySchema } from 'typeorm';

export interface VaccinationRecordRow {
  readonly id: string;
  readonly personKey: string;
  readonly ageYears: number;
  readonly unitCode: string;
  readonly creditCode: string;
  readonly regionCode: string;
  readonly nationalDrugCode: string;
  readonly batchNo: string;
  readonly traceCode: string;
  readonly vaccine: string;
  readonly doseNo: number;
  readonly site: string;
  readonly vaccinatedAt: Date;
  readonly vaccinatorLicenseNo: string;
  /** `nationalDrugCode/batchNo`. */
  readonly batchKey: string;
}

export const VaccinationRecord = new EntitySchema<VaccinationRecordRow>({
  name: 'VaccinationRecord',
  tableName: 'vaccination_record',
  columns: {
    id: { type: 'text', primary: true },
    personKey: { name: 'person_key', type: 'char', length: 64 },
    ageYears: { name: 'age_years', type: 'smallint' },
    unitCode: { name: 'unit_code', type: 'text' },
    creditCode: { name: 'credit_code', type: 'char', length: 18 },
    regionCode: { name: 'region_code', type: 'char', length: 6 },
    nationalDrugCode: { name: 'national_drug_code', type: 'char', length: 14 },
    batchNo: { name: 'batch_no', type: 'text' },
    traceCode: { name: 'trace_code', type: 'text' },
    vaccine: { type: 'text' },
    doseNo: { name: 'dose_no', type: 'smallint' },
    site: { type: 'text' },
    vaccinatedAt: { name: 'vaccinated_at', type: 'timestamptz' },
    vaccinatorLicenseNo: { name: 'vaccinator_license_no', type: 'text' },
    batchKey: {
      name: 'batch_key',
      type: 'text',
      generatedType: 'STORED',
      insert: false,
      update: false,
    },
  },
});
