import { agreementsFor } from '../agreements-for.ts';
import type { Resolvers } from '../generated.ts';

export const agreements: Resolvers = {
  Query: {
    sharingAgreements: (_, { owner }, { policy, rights }) =>
      agreementsFor(policy, rights.requester).filter(
        (agreement) => owner == null || agreement.owner === owner,
      ),
  },
};
