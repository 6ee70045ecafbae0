import type { Resolvers } from '../generated.ts';
import { ADULT_FROM_YEARS } from '../minors.ts';

export const vaccinations: Resolvers = {
  Query: {
    vaccinationRecords: (_, args, { loaders }) => loaders.vaccinations(args),
  },
  Person: {
    vaccinationRecords: async ({ personKey }, args, { loaders }) =>
      personKey == null ? null : loaders.vaccinationsByPerson(args, personKey),
  },
  VaccineReceipt: {
    unit: ({ unitCode }, _, { loaders }) => loaders.unitByCode.load(unitCode),
    batch: ({ nationalDrugCode, batchNo }) => ({ nationalDrugCode, batchNo }),
    supplier: ({ fromCreditCode }) => ({ creditCode: fromCreditCode }),
  },
  VaccinationRecord: {
    __resolveReference: ({ id }, { loaders }) =>
      id == null ? null : loaders.vaccinationById.load(id),
    batch: ({ nationalDrugCode, batchNo }) => ({ nationalDrugCode, batchNo }),
    unit: ({ unitCode }, _, { loaders }) => loaders.unitByCode.load(unitCode),
    vaccinator: ({ vaccinatorLicenseNo }, _, { loaders }) =>
      loaders.practitionerByLicense.load(vaccinatorLicenseNo),
    person: ({ personKey }) => ({ personKey }),
    isOfMinor: ({ ageYears }) => ageYears < ADULT_FROM_YEARS,
  },
};
