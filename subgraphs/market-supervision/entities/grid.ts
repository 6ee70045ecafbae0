import { EntitySchema } from 'typeorm';

export interface GridRow {
  readonly gridCode: string;
  readonly name: string;
  readonly regionCode: string;
  readonly streetCodes: readonly string[];
}

export const Grid = new EntitySchema<GridRow>({
  name: 'Grid',
  tableName: 'grid',
  columns: {
    gridCode: { name: 'grid_code', type: 'text', primary: true },
    name: { type: 'text' },
    regionCode: { name: 'region_code', type: 'char', length: 6 },
    streetCodes: { name: 'street_codes', type: 'text', array: true },
  },
});

export interface SupervisorRow {
  readonly badgeNo: string;
  readonly name: string;
  readonly phone: string;
  readonly gridCode: string;
  readonly regionCode: string;
  readonly isResponsible: boolean;
}

export const Supervisor = new EntitySchema<SupervisorRow>({
  name: 'Supervisor',
  tableName: 'supervisor',
  columns: {
    badgeNo: { name: 'badge_no', type: 'text', primary: true },
    name: { type: 'text' },
    phone: { type: 'text' },
    gridCode: { name: 'grid_code', type: 'text' },
    regionCode: { name: 'region_code', type: 'char', length: 6 },
    isResponsible: { name: 'is_responsible', type: 'boolean' },
  },
});
