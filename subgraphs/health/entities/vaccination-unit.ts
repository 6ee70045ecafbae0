import { EntitySchema } from 'typeorm';

export interface VaccinationUnitRow {
  readonly unitCode: string;
  readonly creditCode: string;
  readonly name: string;
  readonly kind: string;
  readonly regionCode: string;
  readonly address: string;
}

export const VaccinationUnit = new EntitySchema<VaccinationUnitRow>({
  name: 'VaccinationUnit',
  tableName: 'vaccination_unit',
  columns: {
    unitCode: { name: 'unit_code', type: 'text', primary: true },
    creditCode: { name: 'credit_code', type: 'char', length: 18 },
    name: { type: 'text' },
    kind: { type: 'text' },
    regionCode: { name: 'region_code', type: 'char', length: 6 },
    address: { type: 'text' },
  },
});
