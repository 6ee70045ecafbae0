import { createAefiCases, toAefiRow } from '../../city/aefi-cases.ts';
import type { City } from '../../city/city.ts';
import { toEmergencyRow } from '../../city/emergencies.ts';
import { toInstitutionRow, toPractitionerRow } from '../../city/practitioners.ts';
import {
  prescriptions,
  toPrescriptionLineRow,
  toPrescriptionRow,
} from '../../city/prescriptions.ts';
import { toDoseRow, toReceiptRow, toUnitRow } from '../../city/vaccination-rows.ts';
import { type AgencyLoad, load } from '../table-load.ts';

export function healthTables(city: City): AgencyLoad {
  const { dice, sizes, firms, practitioners, residents, vaccinations, people } = city;
  const { children } = people;
  const supplier = firms.wholesalers[0]!;
  function* prescriptionRows() {
    for (const prescription of prescriptions(city))
      yield toPrescriptionRow(prescription, residents);
  }
  function* prescriptionLineRows() {
    for (const prescription of prescriptions(city)) yield toPrescriptionLineRow(prescription);
  }
  function* receiptRows() {
    for (const receipt of vaccinations.receipts()) yield toReceiptRow(receipt, supplier);
  }
  function* doseRows() {
    for (const dose of vaccinations.doses()) yield toDoseRow(dose, children, practitioners);
  }
  const aefiCases = createAefiCases(dice, sizes, vaccinations);

  return {
    tables: [
      load('medical_institution', firms.medicalInstitutions.map(toInstitutionRow)),
      load('practitioner', practitioners.all.map(toPractitionerRow)),
      load('vaccination_unit', firms.vaccinationUnits.map(toUnitRow)),
      load('vaccine_receipt', receiptRows, firms.vaccinationUnits.length * sizes.vaccineBatches),
      load('vaccination_record', doseRows, sizes.doses),
      load(
        'aefi_case',
        aefiCases.map((aefiCase) => toAefiRow(aefiCase, children)),
      ),
      load('emergency', [toEmergencyRow(vaccinations)]),
      load('prescription', prescriptionRows, sizes.prescriptions),
      load('prescription_line', prescriptionLineRows, sizes.prescriptions),
    ],
    rollups: [],
  };
}
