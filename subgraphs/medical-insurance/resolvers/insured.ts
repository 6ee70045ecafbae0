import type { Resolvers } from '../generated.ts';
import { toRegisteredPharmacist } from '../registered-pharmacist.ts';

export const insured: Resolvers = {
  Person: {
    insurance: async ({ personKey }, _, { loaders }) =>
      personKey == null ? null : loaders.insuredByPerson.load(personKey),
  },
  InsuredPerson: {
    person: ({ personKey }) => ({ personKey }),
    region: ({ regionCode }) => ({ code: regionCode }),
    employmentInsurance: (person, _, { loaders }) =>
      loaders.employmentsOf(person, 'InsuredPerson.employmentInsurance'),
  },
  EmploymentInsurance: {
    employer: ({ employerCode }) => ({ creditCode: employerCode }),
    region: ({ regionCode }) => ({ code: regionCode }),
  },
  LicensedPharmacist: {
    __resolveReference: toRegisteredPharmacist,
    insuredElsewhere: (pharmacist, _, { loaders }) => loaders.isInsuredElsewhere(pharmacist),
    employmentInsurance: (pharmacist, _, { loaders }) =>
      loaders.employmentsOf(pharmacist, 'LicensedPharmacist.employmentInsurance'),
  },
};
