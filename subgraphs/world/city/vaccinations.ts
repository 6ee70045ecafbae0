import { DAYS, dayOf, dayText, HOUR, instant, LAST_DAY } from '../calendar.ts';
import { apportion } from '../random/apportion.ts';
import type { Dice } from '../random/dice.ts';
import { logNormal } from '../random/distributions.ts';
import type { Sizes } from '../scale.ts';
import { type Batch, batchNoOf } from './batches.ts';
import type { Catalogue, ProductCode } from './catalogue.ts';
import type { Firm, Firms } from './firms.ts';
import type { Practitioners } from './health.ts';
import type { Population } from './population.ts';
import { traceCodeOf } from './sales.ts';

/** A batch that a unit gives out over some days. */
export interface Supply {
  readonly batch: Batch;
  readonly firstDay: number;
  readonly lastDay: number;
}

export interface Dose {
  readonly index: number;
  readonly unit: Firm;
  readonly batch: Batch;
  readonly day: number;
  readonly child: number;
}

/** What went wrong on purpose with vaccines (A5). */
export interface VaccineTruth {
  /** Batches of which one unit's delivery had been too warm; the unit gave them all the same. */
  readonly breaches: readonly { readonly batch: Batch; readonly unit: Firm }[];
  readonly expiredDoses: readonly Dose[];
  readonly doseWithoutReceipt: Dose;
  /** The doses of the seven who fell ill after one batch at one unit. */
  readonly cluster: readonly Dose[];
  /** Illness that only coincided with a dose of the same batch. */
  readonly coincidences: readonly Dose[];
}

export interface Vaccinations {
  readonly batches: readonly Batch[];
  readonly truth: VaccineTruth;
  receipts(): Generator<Receipt>;
  doses(): Generator<Dose>;
}

export interface Receipt {
  readonly unit: Firm;
  readonly batch: Batch;
  readonly day: number;
  readonly isTemperatureOk: boolean;
}

export interface VaccinationPlan {
  readonly dice: Dice;
  readonly sizes: Sizes;
  readonly firms: Firms;
  readonly catalogue: Catalogue;
  readonly children: Population;
}

const PLANTED_BATCHES = 5;
const DOSES_PER_BREACH = 4;
const CLUSTER = 7;
const COINCIDENCES = 5;

export function createVaccinations(plan: VaccinationPlan): Vaccinations {
  const { dice, sizes, firms, catalogue, children } = plan;
  const codes = catalogue.codes.filter(({ product }) => product.isVaccine);
  const used = codes.slice(
    0,
    Math.min(codes.length, Math.floor((sizes.vaccineBatches - PLANTED_BATCHES) / 3)),
  );
  const supplies = supplyAll(used, sizes.vaccineBatches - PLANTED_BATCHES);
  const planted = plantedBatches(used);
  const points = firms.vaccinationUnits.filter((unit) => unit.kind === 'VACCINATION_UNIT');
  const extra = plantDoses({ planted, points, supplies, children });
  const regular = sizes.doses - extra.doses.length;

  const size = dice('dose.unit-size');
  const when = dice('dose.day');
  const which = dice('dose.vaccine');
  const whom = dice('dose.child');
  const counts = apportion(
    regular,
    points.map((unit) => logNormal(size, unit.index, 0.4)),
  );

  function* doses(): Generator<Dose> {
    let index = 0;
    for (const [i, unit] of points.entries()) {
      for (let k = 0; k < counts[i]!; k += 1) {
        const day = Math.floor(((k + when.unit(index)) / counts[i]!) * DAYS);
        const ofCode = supplies[which.below(index, supplies.length)]!;
        const supply = ofCode.find(({ lastDay }) => day <= lastDay)!;
        yield { index, unit, batch: supply.batch, day, child: whom.below(index, children.size) };
        index += 1;
      }
    }
    for (const dose of extra.doses) yield { ...dose, index: regular + dose.index };
  }

  function* receipts(): Generator<Receipt> {
    for (const unit of firms.vaccinationUnits) {
      for (const { batch, firstDay } of supplies.flat()) {
        yield { unit, batch, day: firstDay - 2, isTemperatureOk: true };
      }
    }
    yield* extra.receipts;
  }

  return {
    batches: [...supplies.flat().map(({ batch }) => batch), ...planted],
    truth: extra.truth,
    receipts,
    doses,
  };
}

/** Each vaccine's batches follow each other through the window; none expires while it is given. */
function supplyAll(codes: readonly ProductCode[], batches: number): Supply[][] {
  const counts = apportion(
    batches,
    codes.map(() => 1),
  );
  return codes.map((code, i) => {
    const count = counts[i]!;
    return Array.from({ length: count }, (_, b): Supply => {
      const firstDay = Math.floor((b * DAYS) / count);
      const lastDay = Math.floor(((b + 1) * DAYS) / count) - 1;
      return { batch: vaccineBatch(code, firstDay - 150, 1), firstDay, lastDay };
    });
  });
}

/** Three that were too warm, one that expired, one that a unit never received. */
function plantedBatches(codes: readonly ProductCode[]): Batch[] {
  const batches = [0, 1, 2, 3, 4].map((i) =>
    vaccineBatch(codes[i % codes.length]!, -100 + 9 * i, 5),
  );
  return batches.map((batch, i) => (i === 3 ? { ...batch, expiresDay: 120 } : batch));
}

function vaccineBatch(code: ProductCode, madeDay: number, number: number): Batch {
  const batchNo = batchNoOf(madeDay, number);
  return { code, batchNo, madeDay, expiresDay: madeDay + 730, quantity: 8_000 };
}

function plantDoses({
  planted,
  points,
  supplies,
  children,
}: {
  readonly planted: readonly Batch[];
  readonly points: readonly Firm[];
  readonly supplies: readonly (readonly Supply[])[];
  readonly children: Population;
}) {
  const doses: Dose[] = [];
  const give = (unit: Firm, batch: Batch, day: number): Dose => {
    const index = doses.length;
    const dose = { index, unit, batch, day, child: children.size - 1 - index };
    doses.push(dose);
    return dose;
  };
  const times = (count: number, create: (i: number) => Dose) =>
    Array.from({ length: count }, (_, i) => create(i));
  const [expired, unreceived] = [planted[3]!, planted[4]!];
  const breaches = planted
    .slice(0, 3)
    .map((batch, i) => ({ batch, unit: points[i % points.length]! }));
  const receipts: Receipt[] = breaches.map(({ batch, unit }) => {
    return { unit, batch, day: 40, isTemperatureOk: false };
  });
  for (const { batch, unit } of breaches) times(DOSES_PER_BREACH, (i) => give(unit, batch, 50 + i));

  const expiredUnit = points[3 % points.length]!;
  const [withReceipt, withoutReceipt] = [points[4 % points.length]!, points[5 % points.length]!];
  receipts.push({ unit: expiredUnit, batch: expired, day: 30, isTemperatureOk: true });
  receipts.push({ unit: withReceipt, batch: unreceived, day: 30, isTemperatureOk: true });
  const expiredDoses = times(2, (i) => give(expiredUnit, expired, 123 + 2 * i));
  const doseWithoutReceipt = give(withoutReceipt, unreceived, 90);

  const clusterUnit = points.at(-1)!;
  const supply = supplies[0]!.find(({ firstDay, lastDay }) => firstDay <= 150 && lastDay >= 150)!;
  const otherUnits = points.slice(0, -1);
  const cluster = times(CLUSTER, (i) => give(clusterUnit, supply.batch, 150 + (i % 3)));
  const coincidences = times(COINCIDENCES, (i) =>
    give(otherUnits[(3 * i) % otherUnits.length]!, supply.batch, 150 + i),
  );
  const truth: VaccineTruth = { breaches, expiredDoses, doseWithoutReceipt, cluster, coincidences };
  return { doses, receipts, truth };
}

export function toUnitRow(unit: Firm) {
  return {
    unitCode: unitCodeOf(unit),
    creditCode: unit.creditCode,
    name: unit.name,
    kind: unit.kind === 'CDC' ? 'CDC' : 'VACCINATION_POINT',
    regionCode: unit.street.districtCode,
    address: unit.address,
  };
}

function unitCodeOf(unit: Firm): string {
  return `${unit.street.districtCode}${String(unit.index).padStart(6, '0')}`;
}

export function toReceiptRow({ unit, batch, day, isTemperatureOk }: Receipt, supplier: Firm) {
  return {
    id: `${unitCodeOf(unit)}-${batch.code.index}-${batch.batchNo}`,
    unitCode: unitCodeOf(unit),
    regionCode: unit.street.districtCode,
    creditCode: unit.creditCode,
    nationalDrugCode: batch.code.nationalDrugCode,
    batchNo: batch.batchNo,
    quantity: 200 + (unit.index % 8) * 50,
    fromCreditCode: supplier.creditCode,
    receivedAt: instant(day, 9 * HOUR),
    isTemperatureOk,
  };
}

const SITES = ['LEFT_ARM', 'RIGHT_ARM', 'LEFT_THIGH'];

export function toDoseRow(dose: Dose, children: Population, practitioners: Practitioners) {
  const { index, unit, batch, day } = dose;
  const child = children.person(dose.child);
  const { nationalDrugCode, product } = batch.code;
  return {
    id: `JZ${String(index + 1).padStart(9, '0')}`,
    personKey: child.key,
    ageYears: Math.floor((day - dayOf(child.bornOn)) / 365.25),
    unitCode: unitCodeOf(unit),
    creditCode: unit.creditCode,
    regionCode: unit.street.districtCode,
    nationalDrugCode,
    batchNo: batch.batchNo,
    traceCode: traceCodeOf(batch.code, index),
    vaccine: product.name,
    doseNo: 1 + (index % 3),
    site: SITES[index % SITES.length]!,
    vaccinatedAt: instant(day, 8 * HOUR + ((index * 37) % 480) * 60),
    vaccinatorLicenseNo: practitioners.of(unit)[index % 2]!.licenceNo,
  };
}

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
    clusterCode: aefiCase.isCluster ? `${region}202601` : null,
    status: isOpen ? 'INVESTIGATING' : 'CLOSED',
  };
}
