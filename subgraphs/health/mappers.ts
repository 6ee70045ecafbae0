/** The row behind each type of the schema, for the generated resolver types. */
export const mappers = {
  MedicalInstitution: './entities/medical-institution.ts#MedicalInstitutionRow',
  Practitioner: './entities/practitioner.ts#PractitionerRow',
  Prescription: './entities/prescription.ts#PrescriptionRow',
  PrescriptionLine: './entities/prescription.ts#AnchoredLine',
  VaccinationUnit: './entities/vaccination-unit.ts#VaccinationUnitRow',
  VaccineReceipt: './entities/vaccine-receipt.ts#VaccineReceiptRow',
  VaccinationRecord: './entities/vaccination-record.ts#VaccinationRecordRow',
  DoseTotal: './loaders/totals.ts#DoseCell',
  PrescriptionTotal: './loaders/totals.ts#PrescriptionCell',
  AefiCase: './entities/aefi-case.ts#AefiCaseRow',
  Emergency: './entities/emergency.ts#EmergencyRow',
  FeverClinic: './entities/fever-clinic.ts#FeverClinicRow',
  AdverseEventSample: './entities/adverse-event-sample.ts#AdverseEventSampleRow',
  DoseCurvePoint: './entities/dose-curve.ts#DoseCurvePointRow',
};
