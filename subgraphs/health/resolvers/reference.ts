import type { Resolvers } from '../generated.ts';

export const reference: Resolvers = {
  Query: {
    feverClinics: (_, args, { loaders }) => loaders.feverClinics(args),
    adverseEventSamples: (_, args, { loaders }) => loaders.adverseEventSamples(args),
    doseCurve: (_, _args, { loaders }) => loaders.doseCurve(),
  },
  FeverClinic: {
    name: ({ cleanName }) => cleanName,
    nameAsWritten: ({ name }) => name,
  },
  AdverseEventSample: {
    ageYears: ({ ageYears }) => (ageYears === null ? null : Number(ageYears)),
  },
  DoseCurvePoint: {
    totalDoses: ({ totalDoses }) => (totalDoses === null ? null : Number(totalDoses)),
  },
};
