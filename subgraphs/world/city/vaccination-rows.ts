import { dayOf, HOUR, instant } from '../calendar.ts';
import type { Firm } from './firms.ts';
import type { Population } from './population.ts';
import type { Practitioners } from './practitioners.ts';
import { traceCodeOf } from './trace-codes.ts';
import type { Dose, Receipt } from './vaccinations.ts';

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

export function unitCodeOf(unit: Firm): string {
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
