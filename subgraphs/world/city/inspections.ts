import { DAYS, dayText, HOUR, instant, LAST_DAY } from '../calendar.ts';
import { apportion } from '../random/apportion.ts';
import type { Dice } from '../random/dice.ts';
import { createWeighted, shuffle } from '../random/distributions.ts';
import type { Sizes } from '../scale.ts';
import type { Firm, Firms } from './firms.ts';
import type { Supervisors } from './supervisors.ts';
import type { Territory } from './territory.ts';

/** A visit of the supervision to a unit (监督检查). */
export interface Inspection {
  readonly index: number;
  readonly id: string;
  readonly unit: Firm;
  readonly day: number;
  readonly kind: string;
  readonly badges: readonly string[];
  readonly defects: readonly Defect[];
}

export interface Defect {
  readonly id: string;
  readonly severity: string;
  readonly clause: string;
  readonly description: string;
  readonly dueDay: number;
  readonly rounds: readonly Round[];
}

/** One rectification and its review; a review that has not been made yet has no day. */
export interface Round {
  readonly submittedDay: number;
  readonly reviewedDay: number | null;
  readonly isPassed: boolean;
}

export interface InspectionPlan {
  readonly dice: Dice;
  readonly sizes: Sizes;
  readonly territory: Territory;
  readonly firms: Firms;
  readonly supervisors: Supervisors;
  readonly mainShop: Firm;
}

const KINDS = ['DAILY', 'SPECIAL', 'FOR_CAUSE', 'OFF_SITE'];
const KIND_WEIGHTS = [80, 10, 6, 4];
const SEVERITIES = ['MINOR', 'MAJOR', 'CRITICAL'];
const SEVERITY_WEIGHTS = [72, 24, 4];
const FINDINGS: readonly (readonly [clause: string, description: string])[] = [
  ['药品经营质量管理规范第一百二十五条', '执业药师不在岗时未挂牌告知'],
  ['药品经营质量管理规范第一百四十五条', '营业场所温湿度记录不完整'],
  ['药品经营质量管理规范第一百五十五条', '购进药品随货同行单未留存'],
  ['药品经营质量管理规范第一百六十一条', '处方药与非处方药未分区陈列'],
  ['药品经营质量管理规范第一百六十七条', '拆零药品销售记录不完整'],
  ['药品经营质量管理规范第一百三十条', '直接接触药品岗位人员健康证明过期'],
];
const DUE_DAYS = 15;

export function createInspections(plan: InspectionPlan): Inspection[] {
  const { dice, sizes, supervisors, mainShop } = plan;
  const when = dice('inspection.day');
  const kind = dice('inspection.kind');
  const kindOf = createWeighted(KIND_WEIGHTS);
  const visits = chooseUnits(plan);
  const mainVisit = visits.indexOf(mainShop);
  const defects = countDefects(dice, sizes, mainVisit);
  const slowMain = (index: number) => (index === mainVisit ? 40 : when.below(index, DAYS));

  return visits.map((unit, index): Inspection => {
    const day = slowMain(index);
    const id = `JC2026${String(index + 1).padStart(6, '0')}`;
    return {
      index,
      id,
      unit,
      day,
      kind: KINDS[kindOf(kind.unit(index))]!,
      badges: supervisors.of(unit.street.gridCode).map((supervisor) => supervisor.badgeNo),
      defects: Array.from({ length: defects.get(index) ?? 0 }, (_, number) =>
        createDefect(dice, { id, index: index * 8 + number, number, day }),
      ),
    };
  });
}

/** The districts get their share of inspections by shops; in a district everyone is seen before anyone is seen twice. */
function chooseUnits({ dice, sizes, territory, firms, mainShop }: InspectionPlan): Firm[] {
  const codes = territory.districts.map((district) => district.code);
  const ofDistrict = Map.groupBy(
    [...firms.shops.filter((shop) => shop.isTrading), ...firms.vaccinationUnits],
    (unit) => unit.street.districtCode,
  );
  const shopCounts = codes.map(
    (code) => firms.shops.filter((shop) => shop.street.districtCode === code).length,
  );
  const counts = apportion(sizes.inspections, shopCounts);
  return codes.flatMap((code, i) => {
    const units = ofDistrict.get(code)!;
    const order = shuffle(dice(`inspection.units.${code}`), units.length)
      .map((unit) => units[unit]!)
      .sort((a, b) => Number(b === mainShop) - Number(a === mainShop));
    return Array.from({ length: counts[i]! }, (_, j) => order[j % order.length]!);
  });
}

/** Which visits found one, two or three to four defects, so that their sum is exact. */
function countDefects(dice: Dice, sizes: Sizes, mainVisit: number): Map<number, number> {
  const { inspections, defects } = sizes;
  const threes = Math.round(inspections * 0.012);
  const fours = Math.round(inspections * 0.005);
  const twos = Math.round(inspections * 0.045);
  const ones = defects - 2 * twos - 3 * threes - 4 * fours;
  const numbers = [
    ...new Array<number>(fours).fill(4),
    ...new Array<number>(threes).fill(3),
    ...new Array<number>(twos).fill(2),
    ...new Array<number>(ones).fill(1),
  ];
  const order = [
    mainVisit,
    ...shuffle(dice('inspection.defects'), inspections).filter((index) => index !== mainVisit),
  ];
  const ofMain = numbers.indexOf(2);
  [numbers[0], numbers[ofMain]] = [numbers[ofMain]!, numbers[0]!];
  return new Map(numbers.map((number, i) => [order[i]!, number]));
}

function createDefect(
  dice: Dice,
  { id, index, number, day }: { id: string; index: number; number: number; day: number },
): Defect {
  const severity = createWeighted(SEVERITY_WEIGHTS)(dice('defect.severity').unit(index));
  const [clause, description] = dice('defect.finding').pick(index, FINDINGS);
  const dueDay = day + DUE_DAYS;
  const timing = dice('defect.timing');
  const isLate = timing.chance(index, 0.09);
  const submittedDay = isLate
    ? dueDay + 1 + timing.below(index + 1e6, 10)
    : day + 3 + timing.below(index + 1e6, 12);
  const needsSecond = timing.chance(index + 2e6, 0.06);
  const first = createRound(submittedDay, !needsSecond);
  const second = createRound(submittedDay + 8, true);
  const rounds = needsSecond ? [first, second] : [first];
  return {
    id: `${id}-${number + 1}`,
    severity: SEVERITIES[severity]!,
    clause,
    description,
    dueDay,
    rounds: rounds.filter((round) => round.submittedDay <= LAST_DAY),
  };
}

function createRound(submittedDay: number, isPassed: boolean): Round {
  const reviewedDay = submittedDay + 4;
  return { submittedDay, reviewedDay: reviewedDay <= LAST_DAY ? reviewedDay : null, isPassed };
}

export function toInspectionRow({ unit, day, defects, ...inspection }: Inspection) {
  const states = defects.map(stateOf);
  return {
    id: inspection.id,
    kind: inspection.kind,
    trigger: inspection.kind === 'FOR_CAUSE' ? '投诉举报线索' : null,
    creditCode: unit.creditCode,
    regionCode: unit.street.districtCode,
    gridCode: unit.street.gridCode,
    chainCode: unit.headOffice?.creditCode ?? null,
    inspectorBadges: inspection.badges,
    startedAt: instant(day, 9 * HOUR + (inspection.index % 14) * 1_800),
    finishedAt: instant(day, 10 * HOUR + (inspection.index % 14) * 1_800),
    checklistCode: unit.kind === 'CDC' || unit.kind === 'VACCINATION_UNIT' ? 'YM-2026' : 'LS-2026',
    conclusion: defects.length === 0 ? 'PASSED' : 'RECTIFY',
    status: statusOf(states),
    nextPlannedOn: dayText(day + 180 + (inspection.index % 60)),
    evidence: defects.map((defect) => `${defect.id}.jpg`),
  };
}

type DefectState = 'RECTIFYING' | 'RECTIFICATION_SUBMITTED' | 'CLOSED';

function stateOf({ rounds }: Defect): DefectState {
  const last = rounds.at(-1);
  if (last === undefined) return 'RECTIFYING';
  if (last.reviewedDay === null) return 'RECTIFICATION_SUBMITTED';
  return last.isPassed ? 'CLOSED' : 'RECTIFYING';
}

function statusOf(states: readonly DefectState[]): DefectState {
  if (states.includes('RECTIFYING')) return 'RECTIFYING';
  return states.includes('RECTIFICATION_SUBMITTED') ? 'RECTIFICATION_SUBMITTED' : 'CLOSED';
}

export function* defectRows(inspections: readonly Inspection[]) {
  for (const { id: inspectionId, defects } of inspections) {
    for (const defect of defects) {
      const { id, severity, clause, description, dueDay } = defect;
      const status = stateOf(defect);
      yield { id, inspectionId, severity, clause, description, dueOn: dayText(dueDay), status };
    }
  }
}

export function* rectificationRows(inspections: readonly Inspection[]) {
  for (const { defectId, round, number } of rounds(inspections)) {
    yield {
      id: `${defectId}-R${number}`,
      defectId,
      round: number,
      measures: number === 1 ? '已按要求整改并培训相关人员' : '补充整改材料及照片',
      submittedAt: instant(round.submittedDay, 15 * HOUR),
    };
  }
}

export function* reviewRows(inspections: readonly Inspection[]) {
  for (const { defectId, round, number, badges } of rounds(inspections)) {
    if (round.reviewedDay === null) continue;
    yield {
      id: `${defectId}-V${number}`,
      rectificationId: `${defectId}-R${number}`,
      reviewerBadge: badges[0]!,
      result: round.isPassed ? 'PASSED' : 'FAILED',
      reviewedAt: instant(round.reviewedDay, 10 * HOUR),
    };
  }
}

function* rounds(inspections: readonly Inspection[]) {
  for (const { defects, badges } of inspections) {
    for (const defect of defects) {
      for (const [i, round] of defect.rounds.entries()) {
        yield { defectId: defect.id, round, number: i + 1, badges };
      }
    }
  }
}
