import { EntitySchema } from 'typeorm';

export interface LicensedPharmacistRow {
  readonly registrationNo: string;
  readonly qualificationNo: string;
  readonly personKey: string;
  readonly name: string;
  readonly idNo: string;
  readonly phone: string;
  readonly category: string;
  readonly practiceScope: string;
  readonly creditCode: string;
  readonly regionCode: string;
  readonly gridCode: string | null;
  readonly chainCode: string | null;
  readonly isRemoteReviewApproved: boolean;
  readonly registeredOn: string;
  readonly validTo: string;
  readonly status: string;
}

export const LicensedPharmacist = new EntitySchema<LicensedPharmacistRow>({
  name: 'LicensedPharmacist',
  tableName: 'licensed_pharmacist',
  columns: {
    registrationNo: { name: 'registration_no', type: 'text', primary: true },
    qualificationNo: { name: 'qualification_no', type: 'text' },
    personKey: { name: 'person_key', type: 'char', length: 64 },
    name: { type: 'text' },
    idNo: { name: 'id_no', type: 'char', length: 18 },
    phone: { type: 'text' },
    category: { type: 'text' },
    practiceScope: { name: 'practice_scope', type: 'text' },
    creditCode: { name: 'credit_code', type: 'char', length: 18 },
    regionCode: { name: 'region_code', type: 'char', length: 6 },
    gridCode: { name: 'grid_code', type: 'text', nullable: true },
    chainCode: { name: 'chain_code', type: 'char', length: 18, nullable: true },
    isRemoteReviewApproved: { name: 'is_remote_review_approved', type: 'boolean', default: false },
    registeredOn: { name: 'registered_on', type: 'date' },
    validTo: { name: 'valid_to', type: 'date' },
    status: { type: 'text' },
  },
});

export interface DutyRecordRow {
  readonly id: string;
  readonly registrationNo: string;
  readonly personKey: string;
  readonly creditCode: string;
  readonly regionCode: string;
  readonly gridCode: string | null;
  readonly chainCode: string | null;
  readonly inAt: Date;
  readonly outAt: Date | null;
  readonly method: string;
  readonly isPositionConfirmed: boolean;
}

export const DutyRecord = new EntitySchema<DutyRecordRow>({
  name: 'DutyRecord',
  tableName: 'duty_record',
  columns: {
    id: { type: 'text', primary: true },
    registrationNo: { name: 'registration_no', type: 'text' },
    personKey: { name: 'person_key', type: 'char', length: 64 },
    creditCode: { name: 'credit_code', type: 'char', length: 18 },
    regionCode: { name: 'region_code', type: 'char', length: 6 },
    gridCode: { name: 'grid_code', type: 'text', nullable: true },
    chainCode: { name: 'chain_code', type: 'char', length: 18, nullable: true },
    inAt: { name: 'in_at', type: 'timestamptz' },
    outAt: { name: 'out_at', type: 'timestamptz', nullable: true },
    method: { type: 'text' },
    isPositionConfirmed: { name: 'is_position_confirmed', type: 'boolean' },
  },
});
