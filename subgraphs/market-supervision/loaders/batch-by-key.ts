import DataLoader from 'dataloader';
import { hydrate, type RequestDatabase } from '../../kit/request-database.ts';
import { DrugBatch, type DrugBatchRow } from '../entities/drug-batch.ts';

export interface BatchKey {
  readonly nationalDrugCode: string;
  readonly batchNo: string;
}

/** A batch by its two keys, or null; one statement for all keys of a level. */
export function batchByKey(db: RequestDatabase): DataLoader<BatchKey, DrugBatchRow | null, string> {
  const cacheKeyFn = ({ nationalDrugCode, batchNo }: BatchKey) => `${nationalDrugCode} ${batchNo}`;
  return new DataLoader(
    async (keys) => {
      const table = db.tableOf(DrugBatch);
      const raws = await db.query<object>(SELECT_BATCHES, [
        keys.map((key) => key.nationalDrugCode),
        keys.map((key) => key.batchNo),
      ]);
      const rows = raws.map((raw) => hydrate<DrugBatchRow>(db, table, raw));
      const found = new Map(rows.map((row) => [cacheKeyFn(row), row]));
      return keys.map((key) => found.get(cacheKeyFn(key)) ?? null);
    },
    { cacheKeyFn },
  );
}

const SELECT_BATCHES = `
  SELECT t.* FROM drug_batch t
  JOIN (SELECT DISTINCT * FROM unnest($1::bpchar[], $2::text[]) AS k(code, number)) k
    ON t.national_drug_code = k.code AND t.batch_no = k.number`;
