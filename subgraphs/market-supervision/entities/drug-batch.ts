import { EntitySchema } from 'typeorm';

export interface DrugBatchRow {
  readonly nationalDrugCode: string;
  readonly batchNo: string;
  readonly madeOn: string;
  readonly expiresOn: string;
  readonly quantity: number;
  readonly lotReleaseNo: string | null;
}

export const DrugBatch = new EntitySchema<DrugBatchRow>({
  name: 'DrugBatch',
  tableName: 'drug_batch',
  columns: {
    nationalDrugCode: { name: 'national_drug_code', type: 'char', length: 14, primary: true },
    batchNo: { name: 'batch_no', type: 'text', primary: true },
    madeOn: { name: 'made_on', type: 'date' },
    expiresOn: { name: 'expires_on', type: 'date' },
    quantity: { type: 'integer' },
    lotReleaseNo: { name: 'lot_release_no', type: 'text', nullable: true },
  },
});
