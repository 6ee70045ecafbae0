import { parseCreditCode } from '../../../schema/contract/identifiers.ts';
import type { PrescriptionKind, Resolvers } from '../generated.ts';

export const institutions: Resolvers = {
  Query: {
    medicalInstitution: (_, { creditCode }, { loaders }) =>
      loaders.institutionByCode.load(parseCreditCode(creditCode)),
    medicalInstitutions: (_, args, { loaders }) => loaders.institutions(args),
    practitioner: (_, { licenseNo }, { loaders }) => loaders.practitionerByLicense.load(licenseNo),
    vaccinationUnit: (_, { unitCode }, { loaders }) => loaders.unitByCode.load(unitCode),
    vaccinationUnits: (_, args, { loaders }) => loaders.units(args),
  },
  Enterprise: {
    medicalInstitution: ({ creditCode }, _, { loaders }) =>
      loaders.institutionByCode.load(creditCode),
    vaccinationUnits: ({ creditCode }, _, { loaders }) =>
      loaders.unitsByEnterprise.load(creditCode),
  },
  MedicalInstitution: {
    __resolveReference: ({ creditCode }, { loaders }) => loaders.institutionByCode.load(creditCode),
    region: ({ regionCode }) => ({ code: regionCode }),
    enterprise: ({ creditCode }) => ({ creditCode }),
    practitioners: ({ creditCode }, args, { loaders }) =>
      loaders.practitionersByInstitution(args, creditCode),
    prescriptions: ({ creditCode }, args, { loaders }) =>
      loaders.prescriptionsByInstitution(args, creditCode),
  },
  Practitioner: {
    __resolveReference: ({ licenseNo }, { loaders }) =>
      loaders.practitionerByLicense.load(licenseNo),
    enterprise: ({ creditCode }) => ({ creditCode }),
    prescribingRights: ({ prescribingRights }) => prescribingRights as readonly PrescriptionKind[],
    person: ({ personKey }) => ({ personKey }),
  },
  VaccinationUnit: {
    __resolveReference: ({ unitCode }, { loaders }) => loaders.unitByCode.load(unitCode),
    region: ({ regionCode }) => ({ code: regionCode }),
    enterprise: ({ creditCode }) => ({ creditCode }),
    receipts: ({ unitCode }, args, { loaders }) => loaders.receiptsByUnit(args, unitCode),
    vaccinationRecords: ({ unitCode }, args, { loaders }) =>
      loaders.vaccinationsByUnit(args, unitCode),
    aefiCases: ({ unitCode }, args, { loaders }) => loaders.aefiCasesByUnit(args, unitCode),
  },
};
