import { LAST_DAY } from '../calendar.ts';
import type { Dice } from '../random/dice.ts';
import { createWeighted } from '../random/distributions.ts';

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

export function createDefect(
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
