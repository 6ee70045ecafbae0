import { dayInChina } from '../../../schema/contract/day.ts';
import type { Resolvers } from '../generated.ts';
import { loadOptional, toPerson } from './found.ts';

export const people: Resolvers = {
  Query: {
    pharmacist: (_, { registrationNo }, { loaders }) => loaders.pharmacistByNo.load(registrationNo),
  },
  Enterprise: {
    pharmacists: ({ creditCode }, args, { loaders }) => loaders.pharmacists(args, creditCode),
    staff: ({ creditCode }, args, { loaders }) => loaders.staff(args, creditCode),
  },
  LicensedPharmacist: {
    __resolveReference: ({ registrationNo }, { loaders }) =>
      loadOptional(loaders.pharmacistByNo, registrationNo),
    enterprise: ({ creditCode }, _, { loaders }) => loaders.enterpriseByCode.load(creditCode),
    person: ({ personKey }) => toPerson(personKey),
    dutyRecords: ({ registrationNo }, args, { loaders }) =>
      loaders.dutyRecords(args, registrationNo),
  },
  DutyRecord: {
    enterprise: ({ creditCode }, _, { loaders }) => loaders.enterpriseByCode.load(creditCode),
    day: ({ inAt }) => dayInChina(inAt),
  },
  StaffMember: {
    hasValidHealthCertificate: ({ healthCertificateValidTo }, _, { rights }) =>
      healthCertificateValidTo !== null && healthCertificateValidTo >= rights.requester.today,
    person: ({ personKey }) => toPerson(personKey),
  },
};
