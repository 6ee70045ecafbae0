import type { Context } from '../context.ts';
import { requireOfficer } from '../officers.ts';
import type { AccessRequest } from './access-request.ts';
import type { RequestState } from './request-state.ts';
import { expireRequests, readRequests } from './request-store.ts';

/** Which requests are wanted; each that is given narrows it. */
export interface RequestFilter {
  readonly direction?: 'SENT' | 'RECEIVED' | null;
  readonly state?: RequestState | null;
  readonly isOverdue?: boolean | null;
}

/** Requests from the caller's agency and to it, newest first. @throws ApiError OFFICERS_ONLY */
export async function listRequests(
  { direction, state, isOverdue: isLate }: RequestFilter,
  { office, call: { caller }, rights }: Context,
): Promise<readonly AccessRequest[]> {
  requireOfficer(caller);
  const { today } = rights.requester;
  await expireRequests(office.db, today);
  const requests = await readRequests(office.db, caller.agency);
  return requests.filter(
    (request) =>
      (direction == null || request[direction === 'SENT' ? 'agency' : 'owner'] === caller.agency) &&
      (state == null || request.state === state) &&
      (isLate == null || isOverdue(request, today) === isLate),
  );
}

/** Whether the owner has let it lie. @param today `YYYY-MM-DD`, Asia/Shanghai. */
export function isOverdue({ dueOn }: AccessRequest, today: string): boolean {
  return dueOn !== null && dueOn < today;
}
