import { parseCreditCode } from '../../../schema/contract/identifiers.ts';
import type { Resolvers } from '../generated.ts';
import { loadOptional, toPerson } from './found.ts';

export const enterprises: Resolvers = {
  Query: {
    enterprise: (_, { creditCode }, { loaders }) =>
      loaders.enterpriseByCode.load(parseCreditCode(creditCode)),
    enterprises: (_, args, { loaders }) => loaders.enterprises(args),
  },
  Enterprise: {
    __resolveReference: ({ creditCode }, { loaders }) => loaders.enterpriseByCode.load(creditCode),
    region: ({ regionCode }, _, { loaders }) => loaders.regionByCode.load(regionCode),
    geo: (enterprise) => (enterprise.latitude === null ? null : enterprise),
    grid: ({ gridCode }, _, { loaders }) => loadOptional(loaders.gridByCode, gridCode),
    chain: ({ chainCode }, _, { loaders }) => loadOptional(loaders.enterpriseByCode, chainCode),
    stores: ({ creditCode }, args, { loaders }) => loaders.stores(args, creditCode),
    legalRepresentativePerson: ({ legalRepresentativeKey }) => toPerson(legalRepresentativeKey),
    principalPerson: ({ principalKey }) => toPerson(principalKey),
    qualityHeadPerson: ({ qualityHeadKey }) => toPerson(qualityHeadKey),
    licenses: ({ creditCode }, _, { loaders }) => loaders.licensesByEnterprise.load(creditCode),
  },
  DrugLicense: {
    __resolveReference: ({ licenseNo }, { loaders }) => loaders.licenseByNo.load(licenseNo),
    enterprise: ({ creditCode }, _, { loaders }) => loaders.enterpriseByCode.load(creditCode),
    history: ({ licenseNo }, _, { loaders }) => loaders.licenseEvents.load(licenseNo),
  },
};
