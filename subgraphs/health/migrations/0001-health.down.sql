DROP TABLE dose_curve, adverse_event_sample, fever_clinic, aefi_case, vaccination_record, vaccine_receipt,
  vaccination_unit, prescription_line, prescription, practitioner, medical_institution;
