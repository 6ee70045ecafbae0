import { enums } from './resolvers/enums.ts';

/** The value behind each type of the schema, for the generated resolver types. */
export const mappers = {
  SharingAgreement: './agreements-for.ts#AgreementInView',
  SharedFieldSet: '../../schema/contract/policy.ts#SharedSet',
  SharingGrant: './numbered-grant.ts#NumberedGrant',
  SharingObligation: '../../schema/contract/obligation.ts#Obligation',
  LegalBasis: './catalogue/legal-clauses.ts#LegalClause',
  CatalogueEntry: './catalogue/catalogue.ts#ListedField',
  Explanation: './explain/explain.ts#ExplainedField',
  ExplainedFieldSet: './explain/explain.ts#ExplainedSet',
  RightInForce: './explain/rights-in-force.ts#HeldRight',
  AgreementVersion: './agreement-store.ts#AgreementVersion as PutVersion',
  AgreementChange: './changes/change-store.ts#AgreementChange as KeptChange',
  ProposedEdit: './changes/edits.ts#Edit',
  ChangePreview: './preview/preview.ts#Preview',
  PreviewLine: './preview/preview.ts#PreviewedLine',
  AccessRequest: './requests/access-request.ts#AccessRequest as KeptRequest',
  RequestEvent: './requests/access-request.ts#RequestEvent as KeptEvent',
  LineOfUse: './uses/uses-of-owner.ts#UseRow',
  Reader: './uses/uses-of-owner.ts#ReaderRow',
  DayOfUse: './uses/uses-of-owner.ts#DayRow',
  UseRecord: './uses/records-of-use.ts#UseRecordRow',
  BulkReaderAlert: './uses/bulk-alert-list.ts#BulkAlertRow',
  EmergencyReport: './uses/emergency-report-list.ts#EmergencyReportRow',
  EnterpriseUse: './uses/uses-of-enterprise.ts#EnterpriseUseRow',
};

/** What the values of enums are inside, for the generated types. */
export const enumValues = enums;
