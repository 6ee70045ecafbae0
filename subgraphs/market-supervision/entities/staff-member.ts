import { EntitySchema } from 'typeorm';

export interface StaffMemberRow {
  readonly id: string;
  readonly personKey: string;
  readonly name: string;
  readonly creditCode: string;
  readonly regionCode: string;
  readonly gridCode: string | null;
  readonly chainCode: string | null;
  readonly post: string;
  readonly healthCertificateValidTo: string | null;
  readonly trainedOn: string | null;
}

export const StaffMember = new EntitySchema<StaffMemberRow>({
  name: 'StaffMember',
  tableName: 'staff_member',
  columns: {
    id: { type: 'text', primary: true },
    personKey: { name: 'person_key', type: 'char', length: 64 },
    name: { type: 'text' },
    creditCode: { name: 'credit_code', type: 'char', length: 18 },
    regionCode: { name: 'region_code', type: 'char', length: 6 },
    gridCode: { name: 'grid_code', type: 'text', nullable: true },
    chainCode: { name: 'chain_code', type: 'char', length: 18, nullable: true },
    post: { type: 'text' },
    healthCertificateValidTo: { name: 'health_certificate_valid_to', type: 'date', nullable: true },
    trainedOn: { name: 'trained_on', type: 'date', nullable: true },
  },
});
