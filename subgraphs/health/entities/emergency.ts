import { EntitySchema } from 'typeorm';

export interface EmergencyRow {
  readonly id: string;
  readonly title: string;
  readonly regionCode: string;
  readonly orderedAt: Date;
  readonly extendedAt: Date | null;
  readonly expiresAt: Date;
  /** Token subjects of those who may act in it. */
  readonly officerSubjects: readonly string[];
  readonly clusterCode: string | null;
  readonly unitCode: string;
  readonly creditCode: string;
  readonly nationalDrugCode: string;
  readonly batchNo: string;
}

export const Emergency = new EntitySchema<EmergencyRow>({
  name: 'Emergency',
  tableName: 'emergency',
  columns: {
    id: { type: 'text', primary: true },
    title: { type: 'text' },
    regionCode: { name: 'region_code', type: 'char', length: 6 },
    orderedAt: { name: 'ordered_at', type: 'timestamptz' },
    extendedAt: { name: 'extended_at', type: 'timestamptz', nullable: true },
    expiresAt: { name: 'expires_at', type: 'timestamptz' },
    officerSubjects: { name: 'officer_subjects', type: 'text', array: true },
    clusterCode: { name: 'cluster_code', type: 'text', nullable: true },
    unitCode: { name: 'unit_code', type: 'text' },
    creditCode: { name: 'credit_code', type: 'char', length: 18 },
    nationalDrugCode: { name: 'national_drug_code', type: 'char', length: 14 },
    batchNo: { name: 'batch_no', type: 'text' },
  },
});
