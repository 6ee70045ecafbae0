import { adviceOf, codeOf, maskOf } from '../explain/decision-words.ts';
import { explainFor, listRights } from '../explain/explain-for.ts';
import { rowsInWords } from '../explain/rows-in-words.ts';
import type { Resolvers } from '../generated.ts';
import { numberGrants } from '../numbered-grant.ts';
import { pageOf } from '../page-of.ts';

export const explain: Resolvers = {
  Query: {
    explain: (_, args, context) => explainFor(args, context),
    rightsInForce: async (_, { purpose, as, ...page }, context) =>
      pageOf(await listRights({ purpose: purpose ?? null, as: as ?? null }, context), page, {
        list: 'Query.rightsInForce',
        cursors: context.cursors,
        keyOf: ({ rule }) => rule.coordinate,
      }),
  },
  Explanation: {
    coordinate: ({ rule }) => rule.coordinate,
    effect: ({ decision }) => decision.effect,
    code: ({ decision }) => codeOf(decision),
    message: ({ decision }) => adviceOf(decision),
    mask: ({ decision }) => maskOf(decision),
    fieldSets: ({ sets }) => sets,
  },
  ExplainedFieldSet: {
    fieldSet: ({ set }) => set,
    agreementId: ({ set }) => set.agreementId,
    agreementVersion: ({ set }) => set.agreementVersion,
    effect: ({ decision }) => decision.effect,
    code: ({ decision }) => codeOf(decision),
    rows: ({ grant, requester }) =>
      grant && rowsInWords(grant.rows, { requester, region: grant.region }),
    clearRows: ({ grant, requester }) =>
      grant && rowsInWords(grant.clearRows ?? [], { requester, region: grant.region }),
    grant: ({ set, grant }) => grant && (numberGrants(set)[set.grants.indexOf(grant)] ?? null),
  },
  RightInForce: {
    coordinate: ({ rule }) => rule.coordinate,
    effect: ({ decision }) => decision.effect,
    mask: ({ decision }) => maskOf(decision),
  },
};
