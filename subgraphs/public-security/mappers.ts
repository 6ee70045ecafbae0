/** The row behind each type of the schema, for the generated resolver types. */
export const mappers = {
  Person: './entities/person.ts#PersonRow',
  IdentityCheck: './entities/identity-check.ts#IdentityCheckRow',
  IdentityRegion: './entities/identity-region.ts#IdentityRegionRow',
  PoliceCase: './entities/police-case.ts#PoliceCaseRow',
  PoliceFeedback: './entities/transfer-answer.ts#TransferReceiptRow',
  TransferReceipt: './entities/transfer-answer.ts#TransferReceiptRow',
  FilingDecision: './entities/transfer-answer.ts#FilingDecisionRow',
};
