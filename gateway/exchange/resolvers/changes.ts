import { toSharedSets } from '../../../schema/contract/policy.ts';
import type { OwnerName } from '../../../schema/subgraphs.ts';
import { listChanges } from '../changes/change-store.ts';
import { parseEdit } from '../changes/parse-edit.ts';
import type { Context } from '../context.ts';
import type { ChangeInput, Resolvers } from '../generated.ts';
import { requireOfficer } from '../officers.ts';
import { paged } from '../paged.ts';
import { previewEdits } from '../preview/preview.ts';

/** The owner that an officer speaks for: its agency. @throws ApiError OFFICERS_ONLY */
function ownerOf({ call: { caller } }: Context): OwnerName {
  requireOfficer(caller);
  return caller.agency as OwnerName;
}

function toDraft({ edits, reason, baseVersion }: ChangeInput, context: Context) {
  return {
    owner: ownerOf(context),
    edits: edits.map(parseEdit),
    reason,
    ...(baseVersion != null && { baseVersion }),
  };
}

export const changes: Resolvers = {
  Query: {
    agreementVersions: (_, __, context) => context.office.versionsOf(ownerOf(context)),
    agreementChanges: (_, { state = null, ...page }, context) => {
      const asked = { owner: ownerOf(context), state };
      return paged('Query.agreementChanges', page, context, (request) =>
        listChanges(context.office.db, asked, request),
      );
    },
    previewChange: (_, { edits }, context) =>
      previewEdits(ownerOf(context), edits.map(parseEdit), context),
  },
  Mutation: {
    proposeChange: (_, { change }, context) =>
      context.office.changes.propose(toDraft(change, context), context.call.caller),
    approveChange: (_, { id }, { office, call }) => office.changes.approve(id, call.caller),
    rejectChange: (_, { id, reason }, { office, call }) =>
      office.changes.reject(id, reason, call.caller),
    withdrawChange: (_, { id }, { office, call }) => office.changes.withdraw(id, call.caller),
    revoke: (_, { change }, context) =>
      context.office.changes.revoke(toDraft(change, context), context.call.caller),
  },
  AgreementVersion: {
    version: ({ agreement }) => agreement.version,
    validFrom: ({ agreement }) => agreement.validFrom,
    validTo: ({ agreement }) => agreement.validTo,
    fieldSets: ({ agreement }) => toSharedSets(agreement),
  },
  AgreementChange: {
    request: async ({ requestId }, _, { loaders, call: { caller } }) => {
      const request = requestId === null ? null : await loaders.request(requestId);
      return request?.owner === caller.agency ? request : null;
    },
    preview: ({ state, owner, edits }, _, context) =>
      state === 'PROPOSED' ? previewEdits(owner, edits, context) : null,
  },
  ProposedEdit: {
    scope: (edit) => ('scope' in edit ? edit.scope : null),
    number: (edit) => ('number' in edit ? edit.number : null),
    grant: (edit) => ('grant' in edit ? { ...edit.grant, number: null } : null),
    validFrom: (edit) => ('validFrom' in edit ? edit.validFrom : null),
    validTo: (edit) => ('validTo' in edit ? edit.validTo : null),
  },
};
