import { dayText, LAST_DAY } from '../calendar.ts';
import type { Dice } from '../random/dice.ts';
import type { Sizes } from '../scale.ts';
import type { Firm } from './firms.ts';
import type { Population } from './population.ts';
import { unitCodeOf } from './vaccination-rows.ts';
import type { Dose, Vaccinations } from './vaccinations.ts';

/** An adverse event following immunisation (预防接种异常反应). */
export interface AefiCase {
  readonly serial: number;
  readonly dose: Dose;
  readonly class: number;
  readonly isCluster: boolean;
}

const CLASS_WEIGHTS = { 1: 83, 2: 9, 5: 6, 6: 1, 8: 1 };

export function createAefiCases(dice: Dice, sizes: Sizes, vaccinations: Vaccinations): AefiCase[] {
  const draws = dice('aefi');
  const { cluster, coincidences } = vaccinations.truth;
  const ordinary = sizes.aefiCases - cluster.length - coincidences.length;
  const wanted = new Set(
    Array.from({ length: ordinary }, (_, i) =>
      Math.floor(((i + draws.unit(i)) * (sizes.doses - 100)) / ordinary),
    ),
  );
  const doses: Dose[] = [];
  for (const dose of vaccinations.doses()) if (wanted.has(dose.index)) doses.push(dose);
  return [
    ...cluster.map((dose) => ({ dose, class: 3, isCluster: true })),
    ...coincidences.map((dose) => ({ dose, class: 5, isCluster: false })),
    ...doses.map((dose, i) => ({ dose, class: classOf(draws.unit(i + 10_000)), isCluster: false })),
  ].map((aefiCase, serial) => ({ serial, ...aefiCase }));
}

function classOf(unit: number): number {
  let rest = unit * 100;
  for (const [level, weight] of Object.entries(CLASS_WEIGHTS)) {
    rest -= weight;
    if (rest < 0) return Number(level);
  }
  return 1;
}

const FEVER_GRADES = ['37.1-37.5', '37.6-38.5', '>=38.6', null];
const REACTIONS = ['发热反应', '局部红肿', '过敏性皮疹', '晕厥'];

export function toAefiRow({ serial, dose, ...aefiCase }: AefiCase, children: Population) {
  const { unit, batch, day } = dose;
  const child = children.person(dose.child);
  const region = unit.street.districtCode;
  const onsetDay = Math.min(LAST_DAY, day + (aefiCase.isCluster ? 1 : serial % 3));
  const isOpen = onsetDay > LAST_DAY - 20;
  return {
    aefiCode: `${region}2026${String(serial + 1).padStart(4, '0')}`,
    personKey: child.key,
    patientName: child.name,
    sex: child.sex,
    bornOn: child.bornOn,
    guardian: `${child.name[0]}某`,
    unitCode: unitCodeOf(unit),
    creditCode: unit.creditCode,
    regionCode: region,
    nationalDrugCode: batch.code.nationalDrugCode,
    batchNo: batch.batchNo,
    onsetOn: dayText(onsetDay),
    foundOn: dayText(onsetDay),
    reportedOn: dayText(Math.min(LAST_DAY, onsetDay + 1)),
    feverGrade: FEVER_GRADES[serial % FEVER_GRADES.length]!,
    preliminaryDiagnosis: aefiCase.isCluster
      ? '局部化脓性感染'
      : REACTIONS[serial % REACTIONS.length]!,
    isHospitalized: aefiCase.isCluster || aefiCase.class === 2,
    outcome: isOpen ? 'IMPROVED' : 'RECOVERED',
    class: isOpen && !aefiCase.isCluster ? null : aefiCase.class,
    clusterCode: aefiCase.isCluster ? clusterCodeOf(unit) : null,
    status: isOpen ? 'INVESTIGATING' : 'CLOSED',
  };
}

/** Region, year and number of a cluster (群体性); the city has one. */
export function clusterCodeOf(unit: Firm): string {
  return `${unit.street.districtCode}202601`;
}
