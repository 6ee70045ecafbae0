import { enums } from './resolvers/enums.ts';

/** The value behind each type of the schema, for the generated resolver types. */
export const mappers = {
  SharingAgreement: '../../schema/contract/agreement.ts#Agreement',
  SharedFieldSet: '../../schema/contract/agreement.ts#FieldSet',
};

/** What the values of enums are inside, for the generated types. */
export const enumValues = enums;
