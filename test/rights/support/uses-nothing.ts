/**
 * Arguments that filter, sort, group and total by nothing, by the reason why. A line is written when two persons have
 * read what the resolver does with the argument.
 */
export const USES_NOTHING: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  'a piece of what the list gives anyway, in the list’s own order': [
    /^\w+\.\w+\((?:first|after|last|before):\)$/,
  ],
  'the whole key of one object, which the reader has to know': [
    'Query.enterprise(creditCode:)',
    'Query.region(code:)',
    'Query.grid(gridCode:)',
    'Query.pharmacist(registrationNo:)',
    'Query.inspection(id:)',
    'Query.jointInspection(id:)',
    'Query.adminCase(caseNo:)',
    'Query.drugProduct(approvalNumber:)',
    'Query.drugBatch(nationalDrugCode:)',
    'Query.drugBatch(batchNo:)',
    'Query.recall(recallNo:)',
    'Query.medicalInstitution(creditCode:)',
    'Query.practitioner(licenseNo:)',
    'Query.vaccinationUnit(unitCode:)',
    'Query.prescription(creditCode:)',
    'Query.prescription(rxNo:)',
    'Query.aefiCase(aefiCode:)',
    'Query.emergency(id:)',
    'Query.designatedInstitution(institutionCode:)',
    'Query.insuranceDrug(insuranceDrugCode:)',
    'Query.person(personKey:)',
    'Query.policeCase(policeCaseNo:)',
    'Query.identityRegion(code:)',
    'Query.useRecords(use:)',
  ],
  'the code on the pack in the reader’s hand: whether it was settled is all that the field tells': [
    'Query.isTraceCodeSettled(traceCode:)',
  ],
  'the gateway’s own question, by the number that the caller stated': [
    'Query.adminCaseMatter(no:)',
    'Query.jointInspectionMatter(no:)',
    'Query.emergencyMatter(no:)',
    'Query.fundViolationMatter(no:)',
    'Query.policeCaseMatter(no:)',
  ],
  'whose rights are told, for what: no record is asked': [
    /^Query\.explain\(\w+:\)(?:\.\w+)*$/,
    /^Query\.rightsInForce\((?:purpose|as):\)(?:\.\w+)*$/,
  ],
  'what is to be written, or tried': [
    /^Mutation\.\w+\(\w+:\)(?:\.\w+)*$/,
    /^Query\.previewChange\(edits:\)(?:\.\w+)*$/,
  ],
};
