import DataLoader from 'dataloader';
import type { LoaderParts } from '../../kit/context.ts';
import { hydrate } from '../../kit/request-database.ts';
import { createBindings, toSql } from '../../kit/rows-sql.ts';
import { RecallUnit, type RecallUnitRow } from '../entities/recall.ts';

export interface RecallUnitKey {
  readonly recallNo: string;
  readonly creditCode: string;
}

/** A unit of a recall by its two keys, or null when it is not the caller's; one statement for all keys of a level. */
export function recallUnitByKey({
  db,
  rights,
}: LoaderParts): DataLoader<RecallUnitKey, RecallUnitRow | null, string> {
  const cacheKeyFn = ({ recallNo, creditCode }: RecallUnitKey) => `${creditCode} ${recallNo}`;
  return new DataLoader(
    async (keys) => {
      const table = db.tableOf(RecallUnit);
      const bindings = createBindings();
      const recalls = bindings.bind(keys.map(({ recallNo }) => recallNo));
      const units = bindings.bind(keys.map(({ creditCode }) => creditCode));
      const rows = toSql(rights.rows('Subscription.recallNotified'), table, 't', bindings);
      const raws = await db.query<object>(
        `SELECT t.* FROM recall_unit t
         JOIN (SELECT DISTINCT * FROM unnest(${recalls}::text[], ${units}::bpchar[]) AS k(no, code)) k
           ON t.recall_no = k.no AND t.credit_code = k.code
         WHERE ${rows}`,
        bindings.values,
      );
      const found = raws.map((raw) => hydrate<RecallUnitRow>(db, table, raw));
      const byKey = new Map(found.map((row) => [cacheKeyFn(row), row]));
      return keys.map((key) => byKey.get(cacheKeyFn(key)) ?? null);
    },
    { cacheKeyFn },
  );
}
