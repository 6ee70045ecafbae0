import { EntitySchema } from 'typeorm';

export interface RegionRow {
  readonly code: string;
  readonly name: string;
  readonly level: number;
  readonly parentCode: string | null;
  readonly fullName: string | null;
}

export const Region = new EntitySchema<RegionRow>({
  name: 'Region',
  tableName: 'region',
  columns: {
    code: { type: 'varchar', length: 12, primary: true },
    name: { type: 'text' },
    level: { type: 'smallint' },
    parentCode: { name: 'parent_code', type: 'varchar', length: 12, nullable: true },
    fullName: { name: 'full_name', type: 'text', nullable: true },
  },
});
