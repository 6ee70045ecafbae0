import { parseCreditCode } from '../../../schema/contract/identifiers.ts';
import type { Resolvers } from '../generated.ts';
import { toRxKey } from '../keys.ts';

export const prescriptions: Resolvers = {
  Query: {
    prescription: (_, { creditCode, rxNo }, { loaders }) =>
      loaders.prescriptionByKey.load(toRxKey({ creditCode: parseCreditCode(creditCode), rxNo })),
    prescriptions: (_, args, { loaders }) => loaders.prescriptions(args),
  },
  Person: {
    prescriptions: async ({ personKey }, args, { loaders }) =>
      personKey == null ? null : loaders.prescriptionsByPerson(args, personKey),
  },
  Prescription: {
    __resolveReference: ({ creditCode, rxNo }, { loaders }) =>
      creditCode == null || rxNo == null
        ? null
        : loaders.prescriptionByKey.load(toRxKey({ creditCode, rxNo })),
    region: ({ regionCode }) => ({ code: regionCode }),
    institution: ({ creditCode }, _, { loaders }) => loaders.institutionByCode.load(creditCode),
    lines: async ({ rxKey, regionCode, personKey }, _, { loaders }) => {
      const lines = await loaders.linesByPrescription.load(rxKey);
      return lines.map((line) => ({ ...line, regionCode, personKey }));
    },
    prescriberName: async ({ prescriberLicenseNo }, _, { loaders }) =>
      (await loaders.practitionerByLicense.load(prescriberLicenseNo))?.name ?? null,
    prescriber: ({ prescriberLicenseNo }, _, { loaders }) =>
      loaders.practitionerByLicense.load(prescriberLicenseNo),
    person: ({ personKey }) => ({ personKey }),
  },
  PrescriptionLine: {
    product: ({ approvalNumber }) => ({ approvalNumber }),
  },
};
