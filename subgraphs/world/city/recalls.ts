import { HOUR, instant, LAST_DAY } from '../calendar.ts';
import type { Dice } from '../random/dice.ts';
import { type Batch, batchNoOf } from './batches.ts';
import type { Cast } from './cast.ts';
import type { Catalogue } from './catalogue.ts';

/** A recall of one batch. Nobody sells that batch in the ordinary course. */
export interface Recall {
  readonly recallNo: string;
  readonly class: 1 | 2 | 3;
  readonly reason: string;
  readonly batch: Batch;
  readonly noticeDay: number;
  readonly deadlineDay: number;
}

/** A sale that is planted, on top of the ordinary ones. */
export interface PlantedSale {
  readonly shop: number;
  readonly batch: Batch;
  readonly day: number;
  readonly second: number;
}

/** Recalls are announced, and end their sale, at nine in the morning. */
export const NOTICE_SECOND = 9 * HOUR;
const CLASSES = [1, 2, 2, 3, 3] as const;
const DAYS_TO_STOP = { 1: 1, 2: 2, 3: 3 } as const;
const REASONS = [
  '无菌检查不符合规定',
  '有关物质不符合规定',
  '溶出度不符合规定',
  '标签错误',
  '装量差异',
];
const EARLY_SALES = 60;

export function createRecalls(dice: Dice, catalogue: Catalogue): Recall[] {
  const draws = dice('recall');
  const codes = catalogue.codes.filter(
    ({ product }) =>
      product.isSoldInShops && !product.isPrescription && product.registrationGroup === null,
  );
  return CLASSES.map((level, i): Recall => {
    const code = codes[(i * 7 + draws.below(0, 20)) % codes.length]!;
    const noticeDay = 60 + i * 35 + draws.below(i + 1, 20);
    const madeDay = noticeDay - 120;
    return {
      recallNo: `沈药召〔2026〕${i + 1}号`,
      class: level,
      reason: REASONS[i]!,
      batch: {
        code,
        batchNo: batchNoOf(madeDay, 7),
        madeDay,
        expiresDay: madeDay + 730,
        quantity: 30_000,
      },
      noticeDay,
      deadlineDay: noticeDay + DAYS_TO_STOP[level],
    };
  });
}

/** Sales of the recalled batches: many before the notice, some in the days left, and those that broke the recall. */
export function plantRecallSales(
  dice: Dice,
  plan: { readonly recalls: readonly Recall[]; readonly cast: Cast },
): { readonly early: PlantedSale[]; readonly inTime: PlantedSale[]; readonly late: PlantedSale[] } {
  const { recalls, cast } = plan;
  const draws = dice('recall.sale');
  const sellers = [...cast.recallBreakers, ...cast.recallSellersInTime];
  const sell = (shop: number, i: number, day: number): PlantedSale => ({
    shop,
    batch: recalls[i % recalls.length]!.batch,
    day,
    second: 10 * HOUR + draws.below(i + 10_000, 9 * HOUR),
  });
  const recallOf = (i: number) => recalls[i % recalls.length]!;

  return {
    early: Array.from({ length: EARLY_SALES }, (_, i) =>
      sell(sellers[i % sellers.length]!, i, recallOf(i).noticeDay - 1 - draws.below(i, 40)),
    ),
    inTime: cast.recallSellersInTime.map((shop, i) => sell(shop, i, recallOf(i).noticeDay)),
    late: cast.recallBreakers.map((shop, i) =>
      sell(shop, i, Math.min(LAST_DAY, recallOf(i).deadlineDay + 1 + (i % 9))),
    ),
  };
}

export function toRecallRow(recall: Recall) {
  const { code } = recall.batch;
  return {
    recallNo: recall.recallNo,
    source: 'WORLD',
    class: recall.class,
    classAsWritten: ['一级召回', '二级召回', '三级召回'][recall.class - 1]!,
    kind: recall.class === 1 ? 'ORDERED' : 'VOLUNTARY',
    productName: code.product.name,
    firm: code.product.maker.name,
    approvalNumber: code.product.approvalNumber,
    reason: recall.reason,
    batchesAsWritten: recall.batch.batchNo,
    noticeAt: instant(recall.noticeDay, NOTICE_SECOND),
    stopSaleBy: instant(recall.deadlineDay, NOTICE_SECOND),
    status: recall.deadlineDay > LAST_DAY - 40 ? 'RECOVERING' : 'CLOSED',
  };
}

export function toRecallBatchRow(recall: Recall) {
  return {
    recallNo: recall.recallNo,
    lineNo: 1,
    nationalDrugCode: recall.batch.code.nationalDrugCode,
    batchNo: recall.batch.batchNo,
  };
}
