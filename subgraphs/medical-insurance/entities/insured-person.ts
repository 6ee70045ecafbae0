import { EntitySchema } from 'typeorm';
import type { InsuranceType, InsuredStatus, PaymentStatus } from '../generated.ts';

export interface InsuredPersonRow {
  readonly insuredNo: string;
  readonly personKey: string;
  readonly insuranceType: InsuranceType;
  readonly regionCode: string;
  readonly status: InsuredStatus;
  readonly isRetired: boolean;
  readonly isFlexibleEmployment: boolean;
}

export const InsuredPerson = new EntitySchema<InsuredPersonRow>({
  name: 'InsuredPerson',
  tableName: 'insured_person',
  columns: {
    insuredNo: { name: 'insured_no', type: 'text', primary: true },
    personKey: { name: 'person_key', type: 'char', length: 64 },
    insuranceType: { name: 'insurance_type', type: 'text' },
    regionCode: { name: 'region_code', type: 'char', length: 6 },
    status: { type: 'text' },
    isRetired: { name: 'is_retired', type: 'boolean', default: false },
    isFlexibleEmployment: { name: 'is_flexible_employment', type: 'boolean', default: false },
  },
  uniques: [{ name: 'insured_person_person_key_key', columns: ['personKey'] }],
});

export interface EmploymentInsuranceRow {
  readonly personKey: string;
  readonly employerCode: string;
  readonly paidFrom: string;
  readonly paidTo: string | null;
  readonly employerName: string;
  readonly employerChainCode: string | null;
  readonly regionCode: string;
  readonly paymentStatus: PaymentStatus;
}

export const EmploymentInsurance = new EntitySchema<EmploymentInsuranceRow>({
  name: 'EmploymentInsurance',
  tableName: 'employment_insurance',
  columns: {
    personKey: { name: 'person_key', type: 'char', length: 64, primary: true },
    employerCode: { name: 'employer_code', type: 'char', length: 18, primary: true },
    paidFrom: { name: 'paid_from', type: 'date', primary: true },
    paidTo: { name: 'paid_to', type: 'date', nullable: true },
    employerName: { name: 'employer_name', type: 'text' },
    employerChainCode: { name: 'employer_chain_code', type: 'char', length: 18, nullable: true },
    regionCode: { name: 'region_code', type: 'char', length: 6 },
    paymentStatus: { name: 'payment_status', type: 'text' },
  },
});
