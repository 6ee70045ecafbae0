import { EntitySchema } from 'typeorm';

export interface DrugProductRow {
  readonly approvalNumber: string;
  readonly name: string;
  readonly genericName: string;
  readonly dosageForm: string;
  readonly specification: string;
  readonly holder: string;
  readonly manufacturerCreditCode: string | null;
  readonly isPrescription: boolean | null;
  readonly control: string | null;
  readonly controlValidFrom: string | null;
  readonly registrationGroup: string | null;
  readonly isKeyTrace: boolean | null;
}

export const DrugProduct = new EntitySchema<DrugProductRow>({
  name: 'DrugProduct',
  tableName: 'drug_product',
  columns: {
    approvalNumber: { name: 'approval_number', type: 'text', primary: true },
    name: { type: 'text' },
    genericName: { name: 'generic_name', type: 'text' },
    dosageForm: { name: 'dosage_form', type: 'text' },
    specification: { type: 'text' },
    holder: { type: 'text' },
    manufacturerCreditCode: {
      name: 'manufacturer_credit_code',
      type: 'char',
      length: 18,
      nullable: true,
    },
    isPrescription: { name: 'is_prescription', type: 'boolean', nullable: true },
    control: { type: 'text', nullable: true },
    controlValidFrom: { name: 'control_valid_from', type: 'date', nullable: true },
    registrationGroup: { name: 'registration_group', type: 'text', nullable: true },
    isKeyTrace: { name: 'is_key_trace', type: 'boolean', nullable: true },
  },
});

export interface DrugProductCodeRow {
  readonly nationalDrugCode: string;
  readonly approvalNumber: string;
  readonly package: string;
  readonly tracePrefix: string | null;
}

export const DrugProductCode = new EntitySchema<DrugProductCodeRow>({
  name: 'DrugProductCode',
  tableName: 'drug_product_code',
  columns: {
    nationalDrugCode: { name: 'national_drug_code', type: 'char', length: 14, primary: true },
    approvalNumber: { name: 'approval_number', type: 'text' },
    package: { type: 'text' },
    tracePrefix: { name: 'trace_prefix', type: 'char', length: 7, nullable: true },
  },
});
