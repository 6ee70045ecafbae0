import { EntitySchema } from 'typeorm';
import type { InsuranceClass } from '../generated.ts';
import type { DrugLimits } from '../payment-limits.ts';

export interface InsuranceDrugRow {
  readonly insuranceDrugCode: string;
  readonly codePrefix: string;
  readonly approvalNumber: string;
  readonly name: string;
  readonly class: InsuranceClass;
  readonly paymentStandardFen: string | null;
}

export const InsuranceDrug = new EntitySchema<InsuranceDrugRow>({
  name: 'InsuranceDrug',
  tableName: 'insurance_drug',
  columns: {
    insuranceDrugCode: { name: 'insurance_drug_code', type: 'text', primary: true },
    codePrefix: { name: 'code_prefix', type: 'text' },
    approvalNumber: { name: 'approval_number', type: 'text' },
    name: { type: 'text' },
    class: { type: 'text' },
    paymentStandardFen: { name: 'payment_standard_fen', type: 'bigint', nullable: true },
  },
});

export interface InsuranceDrugPrefixRow {
  readonly codePrefix: string;
  readonly genericName: string;
  readonly limits: DrugLimits;
}

export const InsuranceDrugPrefix = new EntitySchema<InsuranceDrugPrefixRow>({
  name: 'InsuranceDrugPrefix',
  tableName: 'insurance_drug_prefix',
  columns: {
    codePrefix: { name: 'code_prefix', type: 'text', primary: true },
    genericName: { name: 'generic_name', type: 'text' },
    limits: { type: 'jsonb' },
  },
});

export interface InsuranceDrugCategoryRow {
  readonly code: string;
  readonly name: string;
  readonly feeItem: string;
  readonly parentCode: string | null;
  readonly level: number;
}

export const InsuranceDrugCategory = new EntitySchema<InsuranceDrugCategoryRow>({
  name: 'InsuranceDrugCategory',
  tableName: 'insurance_drug_category',
  columns: {
    code: { type: 'text', primary: true },
    name: { type: 'text' },
    feeItem: { name: 'fee_item', type: 'text' },
    parentCode: { name: 'parent_code', type: 'text', nullable: true },
    level: { type: 'smallint' },
  },
});
