import { EntitySchema } from 'typeorm';
import type { FundViolationKind, FundViolationStatus } from '../generated.ts';

export interface FundViolationRow {
  readonly id: string;
  readonly creditCode: string;
  readonly regionCode: string;
  readonly chainCode: string | null;
  readonly kind: FundViolationKind;
  readonly amountFen: string;
  readonly foundOn: string;
  readonly decidedOn: string | null;
  readonly status: FundViolationStatus;
  readonly officerSubjects: readonly string[];
  readonly personKeys: readonly string[];
}

export const FundViolation = new EntitySchema<FundViolationRow>({
  name: 'FundViolation',
  tableName: 'fund_violation',
  columns: {
    id: { type: 'text', primary: true },
    creditCode: { name: 'credit_code', type: 'char', length: 18 },
    regionCode: { name: 'region_code', type: 'char', length: 6 },
    chainCode: { name: 'chain_code', type: 'char', length: 18, nullable: true },
    kind: { type: 'text' },
    amountFen: { name: 'amount_fen', type: 'bigint' },
    foundOn: { name: 'found_on', type: 'date' },
    decidedOn: { name: 'decided_on', type: 'date', nullable: true },
    status: { type: 'text' },
    officerSubjects: { name: 'officer_subjects', type: 'text', array: true, default: [] },
    personKeys: { name: 'person_keys', type: 'text', array: true, default: [] },
  },
});
