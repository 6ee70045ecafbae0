import { EntitySchema } from 'typeorm';
import type { MedicalType } from '../generated.ts';

export interface SettlementRow {
  readonly creditCode: string;
  readonly settledAt: Date;
  readonly settlementId: string;
  readonly regionCode: string;
  readonly chainCode: string | null;
  readonly visitId: string;
  readonly personKey: string;
  readonly insuredNo: string;
  readonly insuredRegionCode: string;
  readonly medicalType: MedicalType;
  readonly totalFen: string;
  readonly fundFen: string;
  readonly accountFen: string;
  readonly cashFen: string;
  readonly isRefund: boolean;
}

export const Settlement = new EntitySchema<SettlementRow>({
  name: 'Settlement',
  tableName: 'settlement',
  columns: {
    creditCode: { name: 'credit_code', type: 'char', length: 18, primary: true },
    settledAt: { name: 'settled_at', type: 'timestamptz', primary: true },
    settlementId: { name: 'settlement_id', type: 'text', primary: true },
    regionCode: { name: 'region_code', type: 'char', length: 6 },
    chainCode: { name: 'chain_code', type: 'char', length: 18, nullable: true },
    visitId: { name: 'visit_id', type: 'text' },
    personKey: { name: 'person_key', type: 'char', length: 64 },
    insuredNo: { name: 'insured_no', type: 'text' },
    insuredRegionCode: { name: 'insured_region_code', type: 'char', length: 6 },
    medicalType: { name: 'medical_type', type: 'text' },
    totalFen: { name: 'total_fen', type: 'bigint' },
    fundFen: { name: 'fund_fen', type: 'bigint' },
    accountFen: { name: 'account_fen', type: 'bigint' },
    cashFen: { name: 'cash_fen', type: 'bigint' },
    isRefund: { name: 'is_refund', type: 'boolean', default: false },
  },
});

/** Its place, chain and person are those of its settlement. */
export interface SettlementLineRow {
  readonly creditCode: string;
  readonly settledAt: Date;
  readonly settlementId: string;
  readonly lineNo: number;
  readonly insuranceDrugCode: string;
  readonly approvalNumber: string;
  readonly batchNo: string;
  readonly quantity: number;
  readonly priceFen: number;
  readonly isPrescription: boolean;
  readonly isSplit: boolean;
  readonly rxNo: string | null;
  readonly traceCodes: readonly string[];
}

export const SettlementLine = new EntitySchema<SettlementLineRow>({
  name: 'SettlementLine',
  tableName: 'settlement_line',
  columns: {
    creditCode: { name: 'credit_code', type: 'char', length: 18, primary: true },
    settledAt: { name: 'settled_at', type: 'timestamptz', primary: true },
    settlementId: { name: 'settlement_id', type: 'text', primary: true },
    lineNo: { name: 'line_no', type: 'smallint', primary: true },
    insuranceDrugCode: { name: 'insurance_drug_code', type: 'text' },
    approvalNumber: { name: 'approval_number', type: 'text' },
    batchNo: { name: 'batch_no', type: 'text' },
    quantity: { type: 'smallint' },
    priceFen: { name: 'price_fen', type: 'integer' },
    isPrescription: { name: 'is_prescription', type: 'boolean' },
    isSplit: { name: 'is_split', type: 'boolean', default: false },
    rxNo: { name: 'rx_no', type: 'text', nullable: true },
    traceCodes: { name: 'trace_codes', type: 'text', array: true },
  },
});

export interface SettlementMonthRow {
  readonly creditCode: string;
  readonly month: string;
  readonly regionCode: string;
  readonly chainCode: string | null;
  readonly settlements: number;
  readonly lines: number;
  readonly persons: number;
  readonly totalFen: string;
  readonly fundFen: string;
}

// Counts are bigint in the table, which the driver gives as text; no month of one enterprise exceeds a number.
const count = { type: 'bigint', transformer: { from: Number, to: String } } as const;

export const SettlementMonth = new EntitySchema<SettlementMonthRow>({
  name: 'SettlementMonth',
  tableName: 'settlement_month',
  columns: {
    creditCode: { name: 'credit_code', type: 'char', length: 18, primary: true },
    month: { type: 'char', length: 7, primary: true },
    regionCode: { name: 'region_code', type: 'char', length: 6 },
    chainCode: { name: 'chain_code', type: 'char', length: 18, nullable: true },
    settlements: count,
    lines: count,
    persons: count,
    totalFen: { name: 'total_fen', type: 'bigint' },
    fundFen: { name: 'fund_fen', type: 'bigint' },
  },
});
