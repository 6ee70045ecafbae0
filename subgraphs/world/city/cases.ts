import { LAST_DAY } from '../calendar.ts';
import type { Dice } from '../random/dice.ts';
import type { Sizes } from '../scale.ts';
import type { CasePath, Cast } from './cast.ts';
import type { Firm } from './firms.ts';
import type { DayRange } from './trade.ts';

/** An administrative case (行政案件) of the market supervision. */
export interface AdminCase {
  readonly caseNo: string;
  readonly serial: number;
  readonly shop: Firm;
  /** Null while it is undecided. */
  readonly path: CasePath | null;
  readonly violation: Violation;
  readonly filedDay: number;
  readonly decidedDay: number | null;
  readonly isTransferred: boolean;
  readonly officers: readonly string[];
}

export interface Violation {
  readonly type: string;
  readonly clause: string;
  readonly items: string;
}

/** The officer of the demonstration has the main shop's case and a few others. */
export const DEMONSTRATION_OFFICER = 'demo:case-officer';
const VIOLATIONS: readonly Violation[] = [
  {
    type: 'UNLAWFUL_PURCHASE',
    clause: '药品管理法第一百二十九条',
    items: '从非法渠道购进的药品42盒',
  },
  {
    type: 'NO_PRESCRIPTION',
    clause: '药品管理法第一百二十六条',
    items: '未凭处方销售的处方药记录',
  },
  { type: 'PHARMACIST_ABSENT', clause: '药品管理法第一百二十六条', items: '执业药师在岗记录' },
  { type: 'POOR_STORAGE', clause: '药品管理法第一百二十六条', items: '未按规定储存的药品18盒' },
  { type: 'EXPIRED_MEDICINE', clause: '药品管理法第一百一十七条', items: '过期药品9盒' },
  { type: 'LICENCE_LENDING', clause: '药品管理法第一百二十二条', items: '执业药师注册证1份' },
];

const COUNTERFEIT: Violation = {
  type: 'COUNTERFEIT_MEDICINE',
  clause: '药品管理法第一百一十六条',
  items: '涉嫌假药126盒、购销票据2册',
};

const SUSPENSION_DAYS = 15;

export const DECIDE_WITHIN_DAYS = 90;

export function createCases(
  dice: Dice,
  plan: { readonly cast: Cast; readonly sizes: Sizes; readonly shops: readonly Firm[] },
): AdminCase[] {
  const { cast, sizes, shops } = plan;
  const draws = dice('case');
  const transferred = new Set(cast.transferred);
  const decided = cast.cases.map(({ shop, path }, serial): AdminCase => {
    const filedDay = draws.below(serial, 110);
    const isTransferred = transferred.has(shop);
    return {
      caseNo: `SYMS-2026-${String(serial + 1).padStart(4, '0')}`,
      serial,
      shop: shops[shop]!,
      path,
      violation: isTransferred ? COUNTERFEIT : VIOLATIONS[serial % VIOLATIONS.length]!,
      filedDay,
      decidedDay: filedDay + 20 + draws.below(serial + 1_000, 65),
      isTransferred,
      officers: officersOf(serial, serial < 5),
    };
  });
  const open = Array.from({ length: sizes.openCases }, (_, i): AdminCase => {
    const serial = decided.length + i;
    return {
      caseNo: `SYMS-2026-${String(serial + 1).padStart(4, '0')}`,
      serial,
      shop: decided[decided.length - 1 - i]!.shop,
      path: null,
      violation: VIOLATIONS[(serial + 3) % VIOLATIONS.length]!,
      filedDay: LAST_DAY - 5 - draws.below(serial + 2_000, 60),
      decidedDay: null,
      isTransferred: false,
      officers: officersOf(serial, i === 0),
    };
  });
  return [...decided, ...open];
}

function officersOf(serial: number, isDemonstration: boolean): string[] {
  const own = `officer:${10_001 + (serial % 12)}`;
  return isDemonstration
    ? [DEMONSTRATION_OFFICER, own]
    : [own, `officer:${10_001 + ((serial + 5) % 12)}`];
}

/** Shops that were closed for a time after a decision. */
export function suspensions(cases: readonly AdminCase[]): Map<number, DayRange> {
  return new Map(
    cases
      .filter(({ path }) => path === 'SUSPENSION')
      .map(({ shop, decidedDay }) => [
        shop.index,
        { first: decidedDay! + 3, last: decidedDay! + 2 + SUSPENSION_DAYS },
      ]),
  );
}
