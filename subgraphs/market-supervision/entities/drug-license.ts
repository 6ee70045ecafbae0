import { EntitySchema } from 'typeorm';

export interface DrugLicenseRow {
  readonly licenseNo: string;
  readonly creditCode: string;
  readonly regionCode: string;
  readonly gridCode: string | null;
  readonly chainCode: string | null;
  readonly kind: string;
  readonly businessMode: string;
  readonly scope: readonly string[];
  readonly issuingAuthority: string;
  readonly issuedOn: string;
  readonly validTo: string;
  readonly status: string;
}

export const DrugLicense = new EntitySchema<DrugLicenseRow>({
  name: 'DrugLicense',
  tableName: 'drug_license',
  columns: {
    licenseNo: { name: 'license_no', type: 'text', primary: true },
    creditCode: { name: 'credit_code', type: 'char', length: 18 },
    regionCode: { name: 'region_code', type: 'char', length: 6 },
    gridCode: { name: 'grid_code', type: 'text', nullable: true },
    chainCode: { name: 'chain_code', type: 'char', length: 18, nullable: true },
    kind: { type: 'text' },
    businessMode: { name: 'business_mode', type: 'text' },
    scope: { type: 'text', array: true },
    issuingAuthority: { name: 'issuing_authority', type: 'text' },
    issuedOn: { name: 'issued_on', type: 'date' },
    validTo: { name: 'valid_to', type: 'date' },
    status: { type: 'text' },
  },
});

export interface DrugLicenseEventRow {
  readonly id: string;
  readonly licenseNo: string;
  readonly kind: string;
  readonly occurredOn: string;
  readonly note: string | null;
}

export const DrugLicenseEvent = new EntitySchema<DrugLicenseEventRow>({
  name: 'DrugLicenseEvent',
  tableName: 'drug_license_event',
  columns: {
    id: { type: 'text', primary: true },
    licenseNo: { name: 'license_no', type: 'text' },
    kind: { type: 'text' },
    occurredOn: { name: 'occurred_on', type: 'date' },
    note: { type: 'text', nullable: true },
  },
});
