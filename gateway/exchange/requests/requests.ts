import { randomUUID } from 'node:crypto';
import type { Caller } from '../../../schema/contract/caller.ts';
import { dayInChina } from '../../../schema/contract/day.ts';
import { ApiError } from '../../../schema/contract/errors.ts';
import type { Policy } from '../../../schema/contract/policy.ts';
import type { OwnerName } from '../../../schema/subgraphs.ts';
import { readChangesOf } from '../changes/change-store.ts';
import type { Changes } from '../changes/changes.ts';
import type { ExchangeDatabase, Transaction } from '../database.ts';
import { requireOfficer, requireReason } from '../officers.ts';
import type { AccessRequest } from './access-request.ts';
import { dueOn } from './clock.ts';
import { grantsFor } from './grants-for.ts';
import { checkDraft, type DraftParts, type RequestDraft } from './request-draft.ts';
import { nextState, type RequestStep } from './request-state.ts';
import { addEvent, expireRequests, insertRequest, keepStep, lockRequest } from './request-store.ts';

/** Steps that an officer takes; the others happen by what comes into force and what ends. */
export type OfficerStep = Exclude<RequestStep, 'PROVIDE' | 'EXPIRE' | 'REVOKE'>;

export interface TakenStep {
  readonly id: string;
  readonly step: OfficerStep;
  /** Needed for a refusal, a supplement and the question for one. */
  readonly reason: string | null;
}

/** Requests for access, from asking to the end of what was given. */
export interface Requests {
  /** @throws ApiError as `checkDraft` */
  submit(draft: RequestDraft, parts: Omit<DraftParts, 'today'>): Promise<AccessRequest>;
  /**
   * @throws ApiError OFFICERS_ONLY, REQUEST_UNKNOWN, REQUEST_NOT_YOURS, REQUEST_NOT_READY, SUPPLEMENT_ASKED_ALREADY,
   *   REASON_REQUIRED
   */
  take(taken: TakenStep, caller: Caller, policy: Policy): Promise<AccessRequest>;
}

export interface RequestParts {
  readonly db: ExchangeDatabase;
  readonly changes: Pick<Changes, 'propose'>;
  readonly now: () => Date;
}

/** Whose turn each step is. */
const TAKEN_BY: Readonly<Record<OfficerStep, 'agency' | 'owner'>> = {
  ASK_SUPPLEMENT: 'owner',
  SUPPLEMENT: 'agency',
  APPROVE: 'owner',
  REFUSE: 'owner',
  WITHDRAW: 'agency',
};

const NEEDS_REASON: ReadonlySet<OfficerStep> = new Set(['ASK_SUPPLEMENT', 'SUPPLEMENT', 'REFUSE']);

export function createRequests({ db, changes, now }: RequestParts): Requests {
  return { submit, take };

  async function submit(
    draft: RequestDraft,
    parts: Omit<DraftParts, 'today'>,
  ): Promise<AccessRequest> {
    const at = now();
    const today = dayInChina(at);
    const { sharing, ...checked } = checkDraft(draft, { ...parts, today });
    const { subject, agency } = parts.caller;
    const request: AccessRequest = {
      id: randomUUID(),
      agency: agency as OwnerName,
      owner: draft.owner,
      ...checked,
      wanted: draft.wanted,
      sharing,
      state: 'SUBMITTED',
      isSupplementAsked: false,
      submittedBy: subject,
      submittedAt: at,
      dueOn: dueOn('SUBMITTED', sharing, today),
      validTo: draft.validTo,
    };
    await db.transaction(async (transaction) => {
      await insertRequest(transaction, request);
      await addEvent(transaction, request.id, {
        ...{ state: request.state, by: subject, at, reason: request.reason },
      });
    });
    return request;
  }

  async function take(
    { id, step, reason }: TakenStep,
    caller: Caller,
    policy: Policy,
  ): Promise<AccessRequest> {
    requireOfficer(caller);
    const at = now();
    const isReasonless = reason === null && !NEEDS_REASON.has(step);
    const because = isReasonless ? null : requireReason(reason ?? '');
    const note = { by: caller.subject, at, reason: because };
    await expireRequests(db, dayInChina(at));
    return db.transaction(async (transaction) => {
      const request = await lockRequest(transaction, id, caller.agency);
      if (request === null) throw new ApiError('REQUEST_UNKNOWN');
      if (request[TAKEN_BY[step]] !== caller.agency) throw new ApiError('REQUEST_NOT_YOURS');
      const taken = afterStep(request, step, dayInChina(at));
      if (step === 'APPROVE') await proposeGrants(taken, { caller, policy, transaction });
      await keepStep(transaction, taken, note);
      return taken;
    });
  }

  /** The grants wait for a second officer. One proposal at a time. */
  async function proposeGrants(
    request: AccessRequest,
    {
      caller,
      policy,
      transaction,
    }: { readonly caller: Caller; readonly policy: Policy; readonly transaction: Transaction },
  ): Promise<void> {
    const [pending] = await readChangesOf(transaction, [request.id]);
    if (pending?.state === 'PROPOSED') throw new ApiError('REQUEST_NOT_READY');
    const { id: requestId, owner, reason } = request;
    const edits = grantsFor(request, policy);
    await changes.propose({ owner, edits, reason, requestId }, caller, transaction);
  }
}

function afterStep(request: AccessRequest, step: RequestStep, today: string): AccessRequest {
  const { state: before, isSupplementAsked, sharing } = request;
  const state = nextState(before, step, isSupplementAsked);
  return {
    ...request,
    state,
    isSupplementAsked: isSupplementAsked || step === 'ASK_SUPPLEMENT',
    // What is approved anew has been due since it was approved first.
    dueOn: state === before ? request.dueOn : dueOn(state, sharing, today),
  };
}
