import { dayText, LAST_DAY } from '../calendar.ts';
import type { Dice } from '../random/dice.ts';
import type { Sizes } from '../scale.ts';
import type { CasePath, Cast } from './cast.ts';
import type { Firm } from './firms.ts';
import type { Pharmacists } from './pharmacists.ts';
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
const DECIDE_WITHIN_DAYS = 90;

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

const DECISIONS: Readonly<Record<CasePath, string>> = {
  WARNING: '责令改正,给予警告',
  FINE: '没收违法所得,并处罚款',
  SUSPENSION: '责令停业整顿十五日',
  REVOCATION: '吊销药品经营许可证',
  NO_PENALTY: '违法行为轻微并及时改正,不予行政处罚',
};

export function toCaseRow(adminCase: AdminCase, pharmacists: Pharmacists, dice: Dice) {
  const { shop, serial, violation, decidedDay, filedDay } = adminCase;
  const persons = adminCase.isTransferred
    ? pharmacists.of(shop).map((pharmacist) => pharmacist.person.key)
    : [];
  return {
    caseNo: adminCase.caseNo,
    displayNo: `沈市监${decidedDay === null ? '立' : '罚'}〔2026〕${serial + 1}号`,
    source: ['INSPECTION', 'COMPLAINT', 'ONLINE_CLUE', 'TRANSFERRED_IN'][serial % 4]!,
    violationType: violation.type,
    creditCode: shop.creditCode,
    regionCode: shop.street.districtCode,
    gridCode: shop.street.gridCode,
    chainCode: shop.headOffice?.creditCode ?? null,
    officerSubjects: adminCase.officers,
    personKeys: persons,
    amountInvolvedFen: 50_000 + 100 * dice('case.amount').below(serial, 90_000),
    seizedItems: violation.items,
    decision: adminCase.path && DECISIONS[adminCase.path],
    filedOn: dayText(filedDay),
    decidedOn: decidedDay === null ? null : dayText(decidedDay),
    decideBy: dayText(filedDay + DECIDE_WITHIN_DAYS),
    status: statusOf(adminCase),
  };
}

function statusOf({ path, decidedDay, serial, isTransferred }: AdminCase): string {
  if (isTransferred) return 'TRANSFERRED';
  if (path === null || decidedDay === null) return serial % 3 ? 'INVESTIGATING' : 'FILED';
  if (path === 'NO_PENALTY') return 'NO_PENALTY';
  if (decidedDay > LAST_DAY - 60) return 'DECIDED';
  return serial % 2 ? 'CLOSED' : 'EXECUTED';
}

export function toPenaltyRow(
  { caseNo, shop, path, violation, decidedDay, serial }: AdminCase,
  dice: Dice,
) {
  const publishedDay = decidedDay! + 28;
  const isPublished = path !== 'WARNING' && publishedDay <= LAST_DAY;
  const fine = 500_000 + 10_000 * dice('penalty.fine').below(serial, 950);
  return {
    id: `${caseNo}-P1`,
    caseNo,
    creditCode: shop.creditCode,
    kind: path,
    amountFen: path === 'FINE' ? fine : null,
    legalBasis: violation.clause,
    decidedOn: dayText(decidedDay!),
    publishedFrom: isPublished ? dayText(publishedDay) : null,
    publishedTo: isPublished ? dayText(publishedDay + 1_096) : null,
  };
}
