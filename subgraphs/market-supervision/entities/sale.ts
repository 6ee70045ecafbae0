import { EntitySchema } from 'typeorm';

export interface RetailSaleRow {
  readonly creditCode: string;
  readonly soldAt: Date;
  readonly saleNo: string;
  readonly nationalDrugCode: string;
  readonly batchNo: string;
  readonly quantity: number;
  readonly priceFen: number;
  readonly traceCodes: readonly string[];
  readonly rxNo: string | null;
  readonly pharmacistRegistrationNo: string | null;
  readonly isSplit: boolean;
}

export const RetailSale = new EntitySchema<RetailSaleRow>({
  name: 'RetailSale',
  tableName: 'retail_sale',
  columns: {
    creditCode: { name: 'credit_code', type: 'char', length: 18, primary: true },
    soldAt: { name: 'sold_at', type: 'timestamptz', primary: true },
    saleNo: { name: 'sale_no', type: 'bigint', primary: true },
    nationalDrugCode: { name: 'national_drug_code', type: 'char', length: 14 },
    batchNo: { name: 'batch_no', type: 'text' },
    quantity: { type: 'smallint' },
    priceFen: { name: 'price_fen', type: 'integer' },
    traceCodes: { name: 'trace_codes', type: 'text', array: true },
    rxNo: { name: 'rx_no', type: 'text', nullable: true },
    pharmacistRegistrationNo: { name: 'pharmacist_registration_no', type: 'text', nullable: true },
    isSplit: { name: 'is_split', type: 'boolean', default: false },
  },
});

export interface RealNameSaleRow {
  readonly creditCode: string;
  readonly soldAt: Date;
  readonly saleNo: string;
  /** The buyer's key. */
  readonly personKey: string;
  readonly buyerName: string;
  readonly buyerIdNo: string;
  readonly buyerPhone: string;
  readonly symptom: string | null;
  readonly temperature: string | null;
  readonly agentKey: string | null;
}

export const RealNameSale = new EntitySchema<RealNameSaleRow>({
  name: 'RealNameSale',
  tableName: 'real_name_sale',
  columns: {
    creditCode: { name: 'credit_code', type: 'char', length: 18, primary: true },
    soldAt: { name: 'sold_at', type: 'timestamptz', primary: true },
    saleNo: { name: 'sale_no', type: 'bigint', primary: true },
    personKey: { name: 'buyer_key', type: 'char', length: 64 },
    buyerName: { name: 'buyer_name', type: 'text' },
    buyerIdNo: { name: 'buyer_id_no', type: 'char', length: 18 },
    buyerPhone: { name: 'buyer_phone', type: 'text' },
    symptom: { type: 'text', nullable: true },
    temperature: { type: 'numeric', precision: 3, scale: 1, nullable: true },
    agentKey: { name: 'agent_key', type: 'char', length: 64, nullable: true },
  },
});

export interface SalesMonthRow {
  readonly creditCode: string;
  /** `YYYY-MM`, Asia/Shanghai. */
  readonly month: string;
  readonly approvalNumber: string;
  readonly sales: string;
  readonly quantity: string;
  readonly amountFen: string;
  readonly realNameSales: string;
}

export const SalesMonth = new EntitySchema<SalesMonthRow>({
  name: 'SalesMonth',
  tableName: 'sales_month',
  columns: {
    creditCode: { name: 'credit_code', type: 'char', length: 18, primary: true },
    month: { type: 'char', length: 7, primary: true },
    approvalNumber: { name: 'approval_number', type: 'text', primary: true },
    sales: { type: 'bigint' },
    quantity: { type: 'bigint' },
    amountFen: { name: 'amount_fen', type: 'bigint' },
    realNameSales: { name: 'real_name_sales', type: 'bigint' },
  },
});

/** Sales of all products. */
export type EnterpriseSalesMonthRow = Omit<SalesMonthRow, 'approvalNumber'>;

export const EnterpriseSalesMonth = new EntitySchema<EnterpriseSalesMonthRow>({
  name: 'EnterpriseSalesMonth',
  tableName: 'enterprise_sales_month',
  columns: {
    creditCode: { name: 'credit_code', type: 'char', length: 18, primary: true },
    month: { type: 'char', length: 7, primary: true },
    sales: { type: 'bigint' },
    quantity: { type: 'bigint' },
    amountFen: { name: 'amount_fen', type: 'bigint' },
    realNameSales: { name: 'real_name_sales', type: 'bigint' },
  },
});
