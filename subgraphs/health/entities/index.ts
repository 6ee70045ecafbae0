import { AdverseEventSample } from './adverse-event-sample.ts';
import { AefiCase } from './aefi-case.ts';
import { DoseCurvePoint } from './dose-curve.ts';
import { Emergency } from './emergency.ts';
import { FeverClinic } from './fever-clinic.ts';
import { MedicalInstitution } from './medical-institution.ts';
import { Practitioner } from './practitioner.ts';
import { Prescription, PrescriptionLine } from './prescription.ts';
import { VaccinationRecord } from './vaccination-record.ts';
import { VaccinationUnit } from './vaccination-unit.ts';
import { VaccineReceipt } from './vaccine-receipt.ts';

export const entities = [
  MedicalInstitution,
  Practitioner,
  Prescription,
  PrescriptionLine,
  VaccinationUnit,
  VaccineReceipt,
  VaccinationRecord,
  AefiCase,
  Emergency,
  FeverClinic,
  AdverseEventSample,
  DoseCurvePoint,
];
