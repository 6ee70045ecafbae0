import { DAYS, HOUR, weekday } from '../calendar.ts';
import { apportion } from '../random/apportion.ts';
import type { Dice } from '../random/dice.ts';
import { createWeighted, logNormal, type Weighted } from '../random/distributions.ts';
import type { Firm } from './firms.ts';

/** Days from the first to the last, both included. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** How many sales a shop makes, and when. */
export interface Trade {
  readonly total: number;
  /** Number of the shop's first sale among all. */
  firstOf(shop: number): number;
  countOf(shop: number): number;
  /** The day of a shop's k-th sale; later sales are never on earlier days. */
  dayOf(shop: number, k: number): number;
  /** Seconds after midnight, from half past eight to eight in the evening. */
  secondOf(sale: number): number;
}

const WEEKDAYS = [1.1, 0.96, 0.95, 0.98, 1, 1.04, 1.08];
const HOLIDAYS: readonly DayRange[] = [
  { first: 33, last: 37 },
  { first: 186, last: 192 },
];
const HALF_HOURS = [2, 3, 4, 5, 5, 5, 4, 4, 3, 3, 3, 3, 4, 4, 4, 5, 6, 8, 9, 9, 8, 6, 4];
const OPENING = 8.5 * HOUR;

export function createTrade(
  dice: Dice,
  plan: {
    readonly shops: readonly Firm[];
    readonly total: number;
    /** Days on which a shop had to stay closed. */
    readonly closed: ReadonlyMap<number, DayRange>;
  },
): Trade {
  const { shops, total, closed } = plan;
  const size = dice('shop.size');
  const counts = apportion(
    total,
    shops.map((shop) => (shop.isTrading ? logNormal(size, shop.index, 0.6) : 0)),
  );
  const firsts: number[] = [];
  counts.reduce((sum, count, shop) => {
    firsts[shop] = sum;
    return sum + count;
  }, 0);

  const jitter = dice('sale.day');
  const clock = dice('sale.clock');
  const halfHour = createWeighted(HALF_HOURS);
  const everyDay = createDays(null);
  const days = new Map([...closed].map(([shop, range]) => [shop, createDays(range)]));
  return {
    total,
    firstOf: (shop) => firsts[shop]!,
    countOf: (shop) => counts[shop]!,
    dayOf(shop, k) {
      const position = (k + jitter.unit(firsts[shop]! + k)) / counts[shop]!;
      return (days.get(shop) ?? everyDay)(position);
    },
    secondOf(sale) {
      const unit = clock.unit(2 * sale);
      return OPENING + halfHour(unit) * 1_800 + clock.below(2 * sale + 1, 1_800);
    },
  };
}

function createDays(closed: DayRange | null): Weighted {
  const isIn = (day: number, range: DayRange) => day >= range.first && day <= range.last;
  const weights = Array.from({ length: DAYS }, (_, day) => {
    if (closed && isIn(day, closed)) return 0;
    const holiday = HOLIDAYS.some((range) => isIn(day, range)) ? 0.8 : 1;
    return WEEKDAYS[weekday(day)]! * holiday;
  });
  return createWeighted(weights);
}
