import { EntitySchema } from 'typeorm';

export interface CaseTransferRow {
  readonly transferNo: string;
  readonly caseNo: string;
  readonly creditCode: string;
  readonly regionCode: string;
  readonly gridCode: string | null;
  readonly chainCode: string | null;
  readonly toAgency: string;
  readonly decidedAt: Date;
  readonly sentAt: Date | null;
  readonly materials: readonly string[];
  readonly answerDueAt: Date | null;
  readonly returnedAt: Date | null;
  readonly status: string;
}

export const CaseTransfer = new EntitySchema<CaseTransferRow>({
  name: 'CaseTransfer',
  tableName: 'case_transfer',
  columns: {
    transferNo: { name: 'transfer_no', type: 'text', primary: true },
    caseNo: { name: 'case_no', type: 'text' },
    creditCode: { name: 'credit_code', type: 'char', length: 18 },
    regionCode: { name: 'region_code', type: 'char', length: 6 },
    gridCode: { name: 'grid_code', type: 'text', nullable: true },
    chainCode: { name: 'chain_code', type: 'char', length: 18, nullable: true },
    toAgency: { name: 'to_agency', type: 'text' },
    decidedAt: { name: 'decided_at', type: 'timestamptz' },
    sentAt: { name: 'sent_at', type: 'timestamptz', nullable: true },
    materials: { type: 'text', array: true },
    answerDueAt: { name: 'answer_due_at', type: 'timestamptz', nullable: true },
    returnedAt: { name: 'returned_at', type: 'timestamptz', nullable: true },
    status: { type: 'text' },
  },
});
