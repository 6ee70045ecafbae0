import type { AccessNote } from '../../kit/rights.ts';
import type { Resolvers } from '../generated.ts';
import { loadOptional } from './found.ts';

export const cases: Resolvers = {
  Query: {
    adminCase: (_, { caseNo }, { loaders }) => loaders.adminCaseByNo.load(caseNo),
    adminCases: (_, args, { loaders }) => loaders.adminCases(args),
    caseTransfers: (_, args, { loaders }) => loaders.transfers(args),
    adminCaseMatter: async (_, { no }, { loaders }) => {
      const adminCase = await loaders.ownOpenCaseByNo.load(no);
      if (adminCase === null) return null;
      const { creditCode, personKeys } = adminCase;
      const pharmacists = await loaders.pharmacistsOfMatter.load(creditCode);
      const persons = new Set([...personKeys, ...pharmacists.map(({ personKey }) => personKey)]);
      return { no, enterprises: [creditCode], persons: [...persons] };
    },
  },
  Enterprise: {
    hasOpenCase: async ({ creditCode }, _, { loaders }) =>
      (await loaders.openCases.load(creditCode)).length > 0,
    cases: ({ creditCode }, args, { loaders }) => loaders.casesByEnterprise(args, creditCode),
    penalties: ({ creditCode }, args, { loaders }) => loaders.publishedPenalties(args, creditCode),
    transfers: ({ creditCode }, args, { loaders }) =>
      loaders.transfersByEnterprise(args, creditCode),
  },
  AdminCase: {
    __resolveReference: ({ caseNo }, { loaders }) => loadOptional(loaders.adminCaseByNo, caseNo),
    enterprise: ({ creditCode }, _, { loaders }) => loaders.enterpriseByCode.load(creditCode),
    penalties: ({ caseNo }, _, { loaders }) => loaders.penaltiesByCase.load(caseNo),
    transfer: ({ caseNo }, _, { loaders }) => loaders.transferByCase.load(caseNo),
    persons: ({ personKeys }) => personKeys.map((personKey) => ({ personKey })),
  },
  CaseTransfer: {
    __resolveReference: ({ transferNo }, { loaders }) =>
      loadOptional(loaders.transferByNo, transferNo),
    adminCase: async ({ caseNo }, _, { loaders, rights }) => {
      const adminCase = await loaders.adminCaseByNo.load(caseNo);
      if (adminCase === null) rights.noteAccess(CASE_WITHHELD);
      return adminCase;
    },
    enterprise: ({ creditCode }, _, { loaders }) => loaders.enterpriseByCode.load(creditCode),
  },
};

/** Every transfer has a case, so that one which isn't found is one that the caller may not have. */
const CASE_WITHHELD: AccessNote = {
  coordinate: 'CaseTransfer.adminCase',
  status: 'DENIED',
  code: 'OUTSIDE_YOUR_ROWS',
};
