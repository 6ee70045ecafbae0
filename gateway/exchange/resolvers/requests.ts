import type { Context } from '../context.ts';
import type { AccessRequestInput, Resolvers } from '../generated.ts';
import { paged } from '../paged.ts';
import { isOverdue, listRequests } from '../requests/list-requests.ts';
import type { RequestDraft } from '../requests/request-draft.ts';
import type { OfficerStep } from '../requests/requests.ts';

export const requests: Resolvers = {
  Query: {
    accessRequests: (_, { where, ...page }, context) =>
      paged('Query.accessRequests', page, context, (request) =>
        listRequests(where ?? {}, context, request),
      ),
  },
  Mutation: {
    submitRequest: (_, { request }, { office, call: { caller }, catalogue, clauses }) =>
      office.requests.submit(toDraft(request), { caller, catalogue, clauses }),
    askSupplement: (_, { id, question }, context) => take('ASK_SUPPLEMENT', id, question, context),
    supplementRequest: (_, { id, answer }, context) => take('SUPPLEMENT', id, answer, context),
    approveRequest: (_, { id }, context) => take('APPROVE', id, null, context),
    refuseRequest: (_, { id, reason }, context) => take('REFUSE', id, reason, context),
    withdrawRequest: (_, { id, reason }, context) => take('WITHDRAW', id, reason ?? null, context),
  },
  AccessRequest: {
    roles: ({ wanted }) => wanted.roles,
    purposes: ({ wanted }) => wanted.purposes,
    effect: ({ wanted }) => wanted.effect,
    rows: ({ wanted }) => wanted.rows,
    uses: ({ wanted }) => wanted.uses,
    region: ({ wanted }) => wanted.region,
    isOverdue: (request, _, { rights }) => isOverdue(request, rights.requester.today),
    history: ({ id }, _, { loaders }) => loaders.eventsOf(id),
    change: ({ id, owner }, _, { loaders, call }) =>
      owner === call.caller.agency ? loaders.changeOf(id) : null,
  },
};

function take(step: OfficerStep, id: string, reason: string | null, context: Context) {
  const { office, call, policy } = context;
  return office.requests.take({ id, step, reason }, call.caller, policy);
}

function toDraft({
  owner,
  coordinates,
  legalBasis,
  reason,
  validTo,
  ...wanted
}: AccessRequestInput) {
  const { roles, purposes, effect, rows, uses, region } = wanted;
  const draft: RequestDraft = {
    ...{ owner, coordinates, legalBasis, reason, validTo },
    wanted: {
      roles,
      purposes,
      effect: effect ?? 'CLEAR',
      rows: rows ?? ['REGION'],
      uses: uses ?? [],
      region: region ?? null,
    },
  };
  return draft;
}
