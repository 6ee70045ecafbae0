import { EntitySchema } from 'typeorm';

export interface IdentityCheckRow {
  readonly id: string;
  readonly requestedBy: string;
  readonly personKey: string;
  readonly checkedAt: Date;
  readonly isMatch: boolean;
}

export const IdentityCheck = new EntitySchema<IdentityCheckRow>({
  name: 'IdentityCheck',
  tableName: 'identity_check',
  columns: {
    id: { type: 'text', primary: true },
    requestedBy: { name: 'requested_by', type: 'text' },
    personKey: { name: 'person_key', type: 'char', length: 64 },
    checkedAt: { name: 'checked_at', type: 'timestamptz' },
    isMatch: { name: 'is_match', type: 'boolean' },
  },
});
