import { EntitySchema } from 'typeorm';

export interface PractitionerRow {
  readonly licenseNo: string;
  readonly personKey: string;
  readonly name: string;
  readonly kind: string;
  readonly creditCode: string;
  readonly regionCode: string;
  readonly prescribingRights: readonly string[];
}

export const Practitioner = new EntitySchema<PractitionerRow>({
  name: 'Practitioner',
  tableName: 'practitioner',
  columns: {
    licenseNo: { name: 'license_no', type: 'text', primary: true },
    personKey: { name: 'person_key', type: 'char', length: 64 },
    name: { type: 'text' },
    kind: { type: 'text' },
    creditCode: { name: 'credit_code', type: 'char', length: 18 },
    regionCode: { name: 'region_code', type: 'char', length: 6 },
    prescribingRights: { name: 'prescribing_rights', type: 'text', array: true },
  },
});
