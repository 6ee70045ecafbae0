import { EntitySchema } from 'typeorm';

export interface FeverClinicRow {
  readonly id: number;
  readonly name: string;
  readonly cleanName: string;
  readonly cityCode: string;
  readonly province: string;
  readonly city: string;
  readonly address: string | null;
}

export const FeverClinic = new EntitySchema<FeverClinicRow>({
  name: 'FeverClinic',
  tableName: 'fever_clinic',
  columns: {
    id: { type: 'integer', primary: true },
    name: { type: 'text' },
    cleanName: { name: 'clean_name', type: 'text' },
    cityCode: { name: 'city_code', type: 'text' },
    province: { type: 'text' },
    city: { type: 'text' },
    address: { type: 'text', nullable: true },
  },
});
