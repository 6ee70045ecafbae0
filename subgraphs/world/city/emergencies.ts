import { HOUR, instant, LAST_DAY } from '../calendar.ts';
import { clusterCodeOf } from './aefi-cases.ts';
import { unitCodeOf } from './vaccination-rows.ts';
import type { Vaccinations } from './vaccinations.ts';

/** The emergency (应急处置) that was ordered when seven had fallen ill after one batch at one unit. */
export const EMERGENCY = {
  id: 'SYYJ-2026-0001',
  title: '疑似疫苗质量问题群体性异常反应应急处置',
  personas: ['case-officer', 'health-supervisor'],
} as const;

const LASTS_DAYS = 3;
const ORDERED_AT = 8 * HOUR;

export function toEmergencyRow({ truth }: Pick<Vaccinations, 'truth'>) {
  const { unit, batch } = truth.cluster[0]!;
  return {
    id: EMERGENCY.id,
    title: EMERGENCY.title,
    regionCode: unit.street.districtCode,
    orderedAt: instant(LAST_DAY, ORDERED_AT),
    extendedAt: null,
    expiresAt: instant(LAST_DAY + LASTS_DAYS, ORDERED_AT),
    officerSubjects: EMERGENCY.personas.map((persona) => `demo:${persona}`),
    clusterCode: clusterCodeOf(unit),
    unitCode: unitCodeOf(unit),
    creditCode: unit.creditCode,
    nationalDrugCode: batch.code.nationalDrugCode,
    batchNo: batch.batchNo,
  };
}
