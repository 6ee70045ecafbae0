import { EntitySchema } from 'typeorm';

export interface EnterpriseRow {
  readonly creditCode: string;
  readonly name: string;
  readonly formerName: string | null;
  readonly kind: string;
  readonly status: string;
  readonly regionCode: string;
  readonly streetCode: string;
  readonly gridCode: string | null;
  /** Credit code of the head office whose chain it belongs to; a head office's own. */
  readonly chainCode: string | null;
  readonly address: string;
  readonly latitude: string | null;
  readonly longitude: string | null;
  readonly phone: string | null;
  readonly legalRepresentative: string;
  readonly legalRepresentativeKey: string | null;
  readonly principal: string;
  readonly principalKey: string | null;
  readonly qualityHead: string | null;
  readonly qualityHeadKey: string | null;
  readonly establishedOn: string;
  readonly creditGrade: string | null;
  readonly creditCodeCheck: string;
  readonly isSynthetic: boolean;
}

export const Enterprise = new EntitySchema<EnterpriseRow>({
  name: 'Enterprise',
  tableName: 'enterprise',
  columns: {
    creditCode: { name: 'credit_code', type: 'char', length: 18, primary: true },
    name: { type: 'text' },
    formerName: { name: 'former_name', type: 'text', nullable: true },
    kind: { type: 'text' },
    status: { type: 'text' },
    regionCode: { name: 'region_code', type: 'char', length: 6 },
    streetCode: { name: 'street_code', type: 'char', length: 9 },
    gridCode: { name: 'grid_code', type: 'text', nullable: true },
    chainCode: { name: 'chain_code', type: 'char', length: 18, nullable: true },
    address: { type: 'text' },
    latitude: { type: 'numeric', precision: 9, scale: 6, nullable: true },
    longitude: { type: 'numeric', precision: 9, scale: 6, nullable: true },
    phone: { type: 'text', nullable: true },
    legalRepresentative: { name: 'legal_representative', type: 'text' },
    legalRepresentativeKey: {
      name: 'legal_representative_key',
      type: 'char',
      length: 64,
      nullable: true,
    },
    principal: { type: 'text' },
    principalKey: { name: 'principal_key', type: 'char', length: 64, nullable: true },
    qualityHead: { name: 'quality_head', type: 'text', nullable: true },
    qualityHeadKey: { name: 'quality_head_key', type: 'char', length: 64, nullable: true },
    establishedOn: { name: 'established_on', type: 'date' },
    creditGrade: { name: 'credit_grade', type: 'char', length: 1, nullable: true },
    creditCodeCheck: { name: 'credit_code_check', type: 'text' },
    isSynthetic: { name: 'is_synthetic', type: 'boolean', default: true },
  },
});
