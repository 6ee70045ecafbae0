import { dayText, HOUR, instant } from '../calendar.ts';
import type { Defect } from './defects.ts';
import type { Inspection } from './inspections.ts';

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

export function* rounds(inspections: readonly Inspection[]) {
  for (const { defects, badges } of inspections) {
    for (const defect of defects) {
      for (const [i, round] of defect.rounds.entries()) {
        yield { defectId: defect.id, round, number: i + 1, badges };
      }
    }
  }
}
