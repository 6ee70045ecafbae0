import { dayInChina } from '../../../schema/contract/day.ts';
import { decide } from '../../../schema/contract/decide.ts';
import { ApiError } from '../../../schema/contract/errors.ts';
import type { Policy } from '../../../schema/contract/policy.ts';
import type { OwnerName } from '../../../schema/subgraphs.ts';
import type { Transaction } from '../database.ts';
import { SAMPLE_MATTER, sampleCaller } from '../preview/sample-rows.ts';
import type { AccessRequest, RequestEvent } from './access-request.ts';
import { nextState } from './request-state.ts';
import { keepStep, lockProvided, lockRequest } from './request-store.ts';

type Note = Omit<RequestEvent, 'state'>;

/** Marks the request as provided whose grants have come into force. @throws ApiError REQUEST_NOT_READY */
export async function provideRequest(
  transaction: Transaction,
  { id, owner }: { readonly id: string; readonly owner: OwnerName },
  note: Note,
): Promise<void> {
  const request = await lockRequest(transaction, id, owner);
  if (request === null) throw new ApiError('REQUEST_UNKNOWN');
  const state = nextState(request.state, 'PROVIDE', request.isSupplementAsked);
  await keepStep(transaction, { ...request, state, dueOn: null }, note);
}

/** Marks those of an owner's requests as revoked of which a policy gives nothing any more. */
export async function revokeRequests(
  transaction: Transaction,
  { policy, owner }: { readonly policy: Policy; readonly owner: OwnerName },
  note: Note,
): Promise<void> {
  const today = dayInChina(note.at);
  for (const request of await lockProvided(transaction, owner)) {
    if (request.validTo < today || isGivenStill(request, policy, today)) continue;
    const state = nextState(request.state, 'REVOKE', request.isSupplementAsked);
    await keepStep(transaction, { ...request, state }, note);
  }
}

/** Whether the owner's part of the policy gives any of it; what other owners have to give is theirs. */
function isGivenStill(
  { owner, coordinates, wanted: { roles, purposes, region } }: AccessRequest,
  policy: Policy,
  today: string,
): boolean {
  return coordinates.some((coordinate) => {
    const rule = policy.rules.get(coordinate);
    const sets = rule?.sets.filter((set) => set.owner === owner) ?? [];
    if (rule === undefined || sets.length === 0) return false;
    const own = { ...policy, rules: new Map([[coordinate, { ...rule, sets }]]) };
    return roles.some((role) =>
      purposes.some((purpose) => {
        const caller = sampleCaller(role, region ?? '0');
        const requester = { caller, reason: { purpose, matter: SAMPLE_MATTER }, today };
        const { effect } = decide(own, requester, coordinate);
        return effect !== 'DENY' && effect !== 'HIDE';
      }),
    );
  });
}
