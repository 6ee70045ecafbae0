import { EntitySchema } from 'typeorm';

export interface IdentityRegionRow {
  readonly code: string;
  readonly fullName: string;
  readonly isCurrent: boolean | null;
}

export const IdentityRegion = new EntitySchema<IdentityRegionRow>({
  name: 'IdentityRegion',
  tableName: 'identity_region',
  columns: {
    code: { type: 'text', primary: true },
    fullName: { name: 'full_name', type: 'text' },
    isCurrent: { name: 'is_current', type: 'boolean', nullable: true },
  },
});
