import { EntitySchema } from 'typeorm';

export interface PersonRow {
  readonly personKey: string;
  readonly name: string;
  readonly idNo: string;
  readonly isIdValid: boolean;
  readonly sex: string;
  readonly bornOn: string;
  readonly regionCode: string;
}

export const Person = new EntitySchema<PersonRow>({
  name: 'Person',
  tableName: 'person',
  columns: {
    personKey: { name: 'person_key', type: 'char', length: 64, primary: true },
    name: { type: 'text' },
    idNo: { name: 'id_no', type: 'char', length: 18 },
    isIdValid: { name: 'is_id_valid', type: 'boolean' },
    sex: { type: 'text' },
    bornOn: { name: 'born_on', type: 'date' },
    regionCode: { name: 'region_code', type: 'char', length: 6 },
  },
  uniques: [{ name: 'person_id_no_key', columns: ['idNo'] }],
});
