import { EntitySchema } from 'typeorm';

export interface RecallRow {
  readonly recallNo: string;
  readonly source: string;
  readonly class: number | null;
  readonly classAsWritten: string | null;
  readonly kind: string | null;
  readonly productName: string;
  readonly firm: string;
  readonly approvalNumber: string | null;
  readonly reason: string | null;
  readonly batchesAsWritten: string | null;
  readonly noticeAt: Date;
  readonly stopSaleBy: Date | null;
  readonly status: string;
  readonly asWritten: unknown;
}

export const Recall = new EntitySchema<RecallRow>({
  name: 'Recall',
  tableName: 'recall',
  columns: {
    recallNo: { name: 'recall_no', type: 'text', primary: true },
    source: { type: 'text' },
    class: { type: 'smallint', nullable: true },
    classAsWritten: { name: 'class_as_written', type: 'text', nullable: true },
    kind: { type: 'text', nullable: true },
    productName: { name: 'product_name', type: 'text' },
    firm: { type: 'text' },
    approvalNumber: { name: 'approval_number', type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
    batchesAsWritten: { name: 'batches_as_written', type: 'text', nullable: true },
    noticeAt: { name: 'notice_at', type: 'timestamptz' },
    stopSaleBy: { name: 'stop_sale_by', type: 'timestamptz', nullable: true },
    status: { type: 'text' },
    asWritten: { name: 'as_written', type: 'jsonb', nullable: true },
  },
});

export interface RecallBatchRow {
  readonly recallNo: string;
  readonly lineNo: number;
  readonly nationalDrugCode: string | null;
  readonly batchNo: string;
}

export const RecallBatch = new EntitySchema<RecallBatchRow>({
  name: 'RecallBatch',
  tableName: 'recall_batch',
  columns: {
    recallNo: { name: 'recall_no', type: 'text', primary: true },
    lineNo: { name: 'line_no', type: 'integer', primary: true },
    nationalDrugCode: { name: 'national_drug_code', type: 'char', length: 14, nullable: true },
    batchNo: { name: 'batch_no', type: 'text' },
  },
});

export interface RecallUnitRow {
  readonly recallNo: string;
  readonly creditCode: string;
  readonly regionCode: string;
  readonly gridCode: string | null;
  readonly chainCode: string | null;
  readonly notifiedAt: Date;
  readonly stockQuantity: number;
  readonly stockReportedAt: Date | null;
}

export const RecallUnit = new EntitySchema<RecallUnitRow>({
  name: 'RecallUnit',
  tableName: 'recall_unit',
  columns: {
    recallNo: { name: 'recall_no', type: 'text', primary: true },
    creditCode: { name: 'credit_code', type: 'char', length: 18, primary: true },
    regionCode: { name: 'region_code', type: 'char', length: 6 },
    gridCode: { name: 'grid_code', type: 'text', nullable: true },
    chainCode: { name: 'chain_code', type: 'char', length: 18, nullable: true },
    notifiedAt: { name: 'notified_at', type: 'timestamptz', precision: 3 },
    stockQuantity: { name: 'stock_quantity', type: 'integer' },
    stockReportedAt: {
      name: 'stock_reported_at',
      type: 'timestamptz',
      precision: 3,
      nullable: true,
    },
  },
});
