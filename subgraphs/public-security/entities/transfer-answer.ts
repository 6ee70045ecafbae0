import { EntitySchema } from 'typeorm';

export interface TransferReceiptRow {
  readonly transferNo: string;
  readonly caseNo: string;
  readonly creditCode: string;
  readonly regionCode: string;
  readonly signedBy: string;
  readonly signedAt: Date;
  readonly isJurisdictionConfirmed: boolean;
  readonly answerDueAt: Date;
}

export const TransferReceipt = new EntitySchema<TransferReceiptRow>({
  name: 'TransferReceipt',
  tableName: 'transfer_receipt',
  columns: {
    transferNo: { name: 'transfer_no', type: 'text', primary: true },
    caseNo: { name: 'case_no', type: 'text' },
    creditCode: { name: 'credit_code', type: 'char', length: 18 },
    regionCode: { name: 'region_code', type: 'char', length: 6 },
    signedBy: { name: 'signed_by', type: 'text' },
    signedAt: { name: 'signed_at', type: 'timestamptz' },
    isJurisdictionConfirmed: { name: 'is_jurisdiction_confirmed', type: 'boolean' },
    answerDueAt: { name: 'answer_due_at', type: 'timestamptz' },
  },
});

export interface FilingDecisionRow {
  readonly id: string;
  readonly transferNo: string;
  readonly caseNo: string;
  readonly creditCode: string;
  readonly regionCode: string;
  readonly decision: string;
  readonly reason: string | null;
  readonly decidedAt: Date;
  readonly policeCaseNo: string | null;
}

export const FilingDecision = new EntitySchema<FilingDecisionRow>({
  name: 'FilingDecision',
  tableName: 'filing_decision',
  columns: {
    id: { type: 'text', primary: true },
    transferNo: { name: 'transfer_no', type: 'text' },
    caseNo: { name: 'case_no', type: 'text' },
    creditCode: { name: 'credit_code', type: 'char', length: 18 },
    regionCode: { name: 'region_code', type: 'char', length: 6 },
    decision: { type: 'text' },
    reason: { type: 'text', nullable: true },
    decidedAt: { name: 'decided_at', type: 'timestamptz' },
    policeCaseNo: { name: 'police_case_no', type: 'text', nullable: true },
  },
});
