import { optional } from '../../kit/arguments.ts';
import { contains } from '../../kit/conditions.ts';
import type { LoaderParts } from '../../kit/context.ts';
import { connectionByKey, manyByKey, oneByKey } from '../../kit/loaders.ts';
import type { Condition } from '../../kit/rows-sql.ts';
import { Recall, RecallBatch, RecallUnit } from '../entities/recall.ts';
import type { QueryRecallsArgs } from '../generated.ts';
import { fromDay, toDay } from './arguments.ts';
import { recallUnitByKey } from './recall-unit-by-key.ts';

export function createRecallLoaders(parts: LoaderParts) {
  const { db, rights } = parts;
  const newestFirst = { sort: ['noticeAt', 'recallNo'], isDescending: true } as const;

  return {
    recallByNo: oneByKey(db, { entity: Recall, key: 'recallNo' }),
    recalls: connectionByKey(parts, {
      list: 'Query.recalls',
      entity: Recall,
      ...newestFirst,
      rows: rights.rows('Query.recalls'),
      whereOf: (args) => {
        const { source, status } = whereIn(args);
        return { source, class: whereIn(args).class, status };
      },
      conditionsOf: (args) => {
        const { productContains, batchNo, noticeFrom, noticeTo } = whereIn(args);
        return [
          contains('t.product_name', productContains),
          optional(batchNo, listsBatch),
          fromDay('t.notice_at', noticeFrom),
          toDay('t.notice_at', noticeTo),
        ];
      },
    }),
    recallsByProduct: manyByKey(parts, { entity: Recall, key: 'approvalNumber', ...newestFirst }),
    recallBatches: manyByKey(parts, { entity: RecallBatch, key: 'recallNo', sort: ['lineNo'] }),
    recallUnitByKey: recallUnitByKey(parts),
    unitsByRecall: connectionByKey(parts, {
      list: 'Recall.units',
      entity: RecallUnit,
      key: 'recallNo',
      sort: ['creditCode'],
      rows: rights.rows('Recall.units'),
    }),
  };
}

function whereIn(args: Readonly<Record<string, unknown>>) {
  return (args as QueryRecallsArgs).where ?? {};
}

function listsBatch(batchNo: string): Condition {
  return ({ bind }) =>
    `t.recall_no IN (SELECT b.recall_no FROM recall_batch b WHERE b.batch_no = ${bind(batchNo)})`;
}
