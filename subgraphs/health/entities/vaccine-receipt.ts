import { EntitySchema } from 'typeorm';

export interface VaccineReceiptRow {
  readonly id: string;
  readonly unitCode: string;
  readonly regionCode: string;
  readonly creditCode: string;
  readonly nationalDrugCode: string;
  readonly batchNo: string;
  readonly quantity: number;
  readonly fromCreditCode: string;
  readonly receivedAt: Date;
  readonly isTemperatureOk: boolean;
  /** `nationalDrugCode/batchNo`. */
  readonly batchKey: string;
}

export const VaccineReceipt = new EntitySchema<VaccineReceiptRow>({
  name: 'VaccineReceipt',
  tableName: 'vaccine_receipt',
  columns: {
    id: { type: 'text', primary: true },
    unitCode: { name: 'unit_code', type: 'text' },
    regionCode: { name: 'region_code', type: 'char', length: 6 },
    creditCode: { name: 'credit_code', type: 'char', length: 18 },
    nationalDrugCode: { name: 'national_drug_code', type: 'char', length: 14 },
    batchNo: { name: 'batch_no', type: 'text' },
    quantity: { type: 'integer' },
    fromCreditCode: { name: 'from_credit_code', type: 'char', length: 18 },
    receivedAt: { name: 'received_at', type: 'timestamptz' },
    isTemperatureOk: { name: 'is_temperature_ok', type: 'boolean' },
    batchKey: {
      name: 'batch_key',
      type: 'text',
      generatedType: 'STORED',
      insert: false,
      update: false,
    },
  },
});
