import { enums } from './resolvers/enums.ts';

/** The value behind each type of the schema, for the generated resolver types. */
export const mappers = {
  SharingAgreement: '../../schema/contract/agreement.ts#Agreement',
  SharedFieldSet: '../../schema/contract/agreement.ts#FieldSet',
  Use: './uses/uses-of-owner.ts#UseRow',
  Reader: './uses/uses-of-owner.ts#ReaderRow',
  DayOfUse: './uses/uses-of-owner.ts#DayRow',
  UseRecord: './uses/records-of-use.ts#UseRecordRow',
  BulkReaderAlert: './uses/bulk-alert-list.ts#BulkAlertRow',
  EmergencyReport: './uses/emergency-report-list.ts#EmergencyReportRow',
  EnterpriseUse: './uses/uses-of-enterprise.ts#EnterpriseUseRow',
};

/** What the values of enums are inside, for the generated types. */
export const enumValues = enums;
