import type { Resolvers } from '../generated.ts';

export const transferAnswers: Resolvers = {
  AdminCase: {
    policeFeedback: async ({ caseNo }, _, { loaders }) =>
      caseNo == null ? null : loaders.receiptByCase.load(caseNo),
  },
  CaseTransfer: {
    policeFeedback: async ({ transferNo }, _, { loaders }) =>
      transferNo == null ? null : loaders.receiptByTransfer.load(transferNo),
  },
  PoliceFeedback: {
    receipt: (receipt) => receipt,
    decisions: ({ transferNo }, _, { loaders }) => loaders.decisionsByTransfer.load(transferNo),
  },
  FilingDecision: {
    policeCase: ({ policeCaseNo }, _, { loaders }) =>
      policeCaseNo === null ? null : loaders.policeCaseByNo.load(policeCaseNo),
  },
};
