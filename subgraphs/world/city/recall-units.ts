import { HOUR, instant, MINUTE } from '../calendar.ts';
import type { Dice } from '../random/dice.ts';
import { shuffle } from '../random/distributions.ts';
import { chainCodeOf, gridOf } from './enterprises.ts';
import type { Firm, Firms } from './firms.ts';
import { NOTICE_SECOND, type PlantedSale, type Recall } from './recalls.ts';

/** What a unit did about a recall: `SILENT` ones have stock and have not reported it. */
export type RecallReply = 'SILENT' | 'WITHOUT_STOCK' | 'LAST_MINUTE' | 'ORDINARY';

/** A shop that was told of a recall. */
export interface RecallUnit {
  readonly recall: Recall;
  readonly firm: Firm;
  readonly reply: RecallReply;
  readonly notifiedSecond: number;
  readonly stockQuantity: number;
  /** Seconds of the notice's day, running on into the next; null without a report. */
  readonly reportedSecond: number | null;
}

export interface RecallUnitPlan {
  readonly recalls: readonly Recall[];
  /** The planted sales: who sold a batch was told of its recall. */
  readonly sales: readonly PlantedSale[];
  readonly firms: Firms;
}

/** Of each recall's units, in the recalls' order; 23 in all. */
const SILENT = [5, 5, 5, 4, 4] as const;
const WITHOUT_STOCK = 2;
const LAST_MINUTE = 2;
const FEWEST_UNITS = 10;
const MOST_UNITS = 15;
const DAY = 24 * HOUR;

export function createRecallUnits(dice: Dice, plan: RecallUnitPlan): RecallUnit[] {
  return plan.recalls.flatMap((recall, i) => {
    const draws = dice(`recall.unit.${i}`);
    const firms = listFirms(dice, plan, i);
    const withStock = firms.slice(0, -WITHOUT_STOCK);
    const order = shuffle(draws, withStock.length);
    const stopSecond = NOTICE_SECOND + (recall.deadlineDay - recall.noticeDay) * DAY;

    return firms.map((firm, k): RecallUnit => {
      const reply = replyOf(order.indexOf(k), SILENT[i]!);
      const notifiedSecond = NOTICE_SECOND + (10 + draws.below(4 * k, 230)) * MINUTE;
      const reportedSecond = {
        SILENT: null,
        WITHOUT_STOCK: null,
        LAST_MINUTE: stopSecond - 1 - draws.below(4 * k + 1, 10 * MINUTE),
        ORDINARY: notifiedSecond + draws.below(4 * k + 1, stopSecond - notifiedSecond - HOUR),
      }[reply];
      const stockQuantity = reply === 'WITHOUT_STOCK' ? 0 : 1 + draws.below(4 * k + 2, 40);
      return { recall, firm, reply, notifiedSecond, stockQuantity, reportedSecond };
    });
  });
}

/** Those who sold the batch first, then others by lot. */
function listFirms(dice: Dice, { recalls, sales, firms }: RecallUnitPlan, i: number): Firm[] {
  const sellers = new Set(
    sales.filter(({ batch }) => batch === recalls[i]!.batch).map(({ shop }) => shop),
  );
  const draws = dice(`recall.unit.firm.${i}`);
  const others = shuffle(draws, firms.shops.length).filter(
    (shop) => !sellers.has(shop) && firms.shops[shop]!.isTrading,
  );
  const count = FEWEST_UNITS + draws.below(firms.shops.length, MOST_UNITS - FEWEST_UNITS + 1);
  return [...sellers, ...others].slice(0, count).map((shop) => firms.shops[shop]!);
}

/** By a unit's place among those with stock; -1 for one without. */
function replyOf(place: number, silent: number): RecallReply {
  if (place < 0) return 'WITHOUT_STOCK';
  if (place < silent) return 'SILENT';
  return place < silent + LAST_MINUTE ? 'LAST_MINUTE' : 'ORDINARY';
}

export function toRecallUnitRow({ recall, firm, ...unit }: RecallUnit) {
  const { notifiedSecond, stockQuantity, reportedSecond } = unit;
  return {
    recallNo: recall.recallNo,
    creditCode: firm.creditCode,
    regionCode: firm.street.districtCode,
    gridCode: gridOf(firm),
    chainCode: chainCodeOf(firm),
    notifiedAt: instant(recall.noticeDay, notifiedSecond),
    stockQuantity,
    stockReportedAt: reportedSecond === null ? null : instant(recall.noticeDay, reportedSecond),
  };
}
