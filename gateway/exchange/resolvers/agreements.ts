import { agreementsFor } from '../agreements-for.ts';
import type { Resolvers } from '../generated.ts';
import { numberGrants } from '../numbered-grant.ts';

export const agreements: Resolvers = {
  Query: {
    sharingAgreements: (_, { owner }, { policy, rights }) =>
      agreementsFor(policy, rights.requester).filter(
        (agreement) => owner == null || agreement.owner === owner,
      ),
  },
  SharedFieldSet: {
    legalBasis: ({ legalBasis }, _, { clauses }) => clauses(legalBasis),
    grants: (set) => numberGrants(set),
  },
  SharingGrant: {
    purposes: ({ purposes }) => purposes ?? null,
    clearRows: ({ clearRows }) => clearRows ?? [],
    uses: ({ uses }) => uses ?? [],
    region: ({ region }) => region ?? null,
    validFrom: ({ validFrom }) => validFrom ?? null,
    validTo: ({ validTo }) => validTo ?? null,
    obligations: ({ obligations }) => obligations ?? [],
  },
  SharingObligation: { days: (obligation) => ('days' in obligation ? obligation.days : null) },
  LegalBasis: { clauseId: ({ id }) => id },
};
