import { EntitySchema } from 'typeorm';
import type { AgreementStatus, DesignatedInstitutionKind } from '../generated.ts';

export interface DesignatedInstitutionRow {
  readonly institutionCode: string;
  readonly creditCode: string;
  readonly name: string;
  readonly kind: DesignatedInstitutionKind;
  readonly regionCode: string;
  readonly chainCode: string | null;
  readonly agreementStatus: AgreementStatus;
  readonly agreementFrom: string;
  readonly terminatedOn: string | null;
  readonly points: number;
}

export const DesignatedInstitution = new EntitySchema<DesignatedInstitutionRow>({
  name: 'DesignatedInstitution',
  tableName: 'designated_institution',
  columns: {
    institutionCode: { name: 'institution_code', type: 'text', primary: true },
    creditCode: { name: 'credit_code', type: 'char', length: 18 },
    name: { type: 'text' },
    kind: { type: 'text' },
    regionCode: { name: 'region_code', type: 'char', length: 6 },
    chainCode: { name: 'chain_code', type: 'char', length: 18, nullable: true },
    agreementStatus: { name: 'agreement_status', type: 'text' },
    agreementFrom: { name: 'agreement_from', type: 'date' },
    terminatedOn: { name: 'terminated_on', type: 'date', nullable: true },
    points: { type: 'smallint' },
  },
  uniques: [{ name: 'designated_institution_credit_code_key', columns: ['creditCode'] }],
});
