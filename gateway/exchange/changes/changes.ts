import { randomUUID } from 'node:crypto';
import type { Caller } from '../../../schema/contract/caller.ts';
import { dayInChina } from '../../../schema/contract/day.ts';
import { ApiError } from '../../../schema/contract/errors.ts';
import type { AgreementStore } from '../agreement-store.ts';
import type { ExchangeDatabase, Transaction } from '../database.ts';
import { requireOfficer, requireOwner, requireReason } from '../officers.ts';
import { type Giver, givesMore } from '../preview/gives-more.ts';
import type { Intent, Prospects } from '../preview/prospects.ts';
import { provideRequest, revokeRequests } from '../requests/settle.ts';
import { createTurns } from '../turns.ts';
import {
  type AgreementChange,
  type ChangeDecision,
  decideChange,
  insertChange,
  lockChange,
} from './change-store.ts';

/** What an officer wants to be otherwise. */
export interface ChangeDraft extends Intent {
  readonly reason: string;
  /** The request for access that it grants. */
  readonly requestId?: string;
}

/** Changes of agreements: by two officers of the owner, or by one who only takes away. */
export interface Changes {
  /**
   * @param transaction in which it is to happen together with something else; left out for none.
   * @throws ApiError AGREEMENT_NOT_YOURS, REASON_REQUIRED, AGREEMENT_CHANGED, CHANGE_INVALID, GRANT_…,
   *   AGREEMENT_INVALID
   */
  propose(draft: ChangeDraft, caller: Caller, transaction?: Transaction): Promise<AgreementChange>;
  /** @throws ApiError CHANGE_UNKNOWN, CHANGE_DECIDED, CHANGE_STALE, SECOND_OFFICER_REQUIRED */
  approve(id: string, caller: Caller): Promise<AgreementChange>;
  /** @throws ApiError like `approve`, and REASON_REQUIRED */
  reject(id: string, reason: string, caller: Caller): Promise<AgreementChange>;
  /** By the officer who proposed it. @throws ApiError CHANGE_UNKNOWN or CHANGE_DECIDED */
  withdraw(id: string, caller: Caller): Promise<AgreementChange>;
  /** Puts it in force at once. @throws ApiError like `propose`, and REVOCATION_GIVES_MORE or CHANGE_STALE */
  revoke(draft: ChangeDraft, caller: Caller): Promise<AgreementChange>;
}

export interface ChangeParts {
  readonly db: ExchangeDatabase;
  readonly store: AgreementStore;
  readonly prospects: Prospects;
  /** Makes what was put in force decide from now on. */
  readonly refresh: () => Promise<void>;
  readonly now: () => Date;
}

export function createChanges(parts: ChangeParts): Changes {
  const { db, store, prospects, refresh, now } = parts;
  return { propose, approve, reject, withdraw, revoke };

  async function propose(
    draft: ChangeDraft,
    caller: Caller,
    transaction: Transaction = db,
  ): Promise<AgreementChange> {
    const { before, after, change } = await drawUp(draft, caller, transaction);
    const isRevocation = !(await givesMore(before, after, giver(draft)));
    const proposed = { ...change, isRevocation };
    await insertChange(transaction, proposed);
    return proposed;
  }

  async function approve(id: string, caller: Caller): Promise<AgreementChange> {
    const approved = await decide(id, caller, async (change, transaction) => {
      if (change.proposedBy === caller.subject) throw new ApiError('SECOND_OFFICER_REQUIRED');
      await putInForce(change, caller, transaction);
      return { state: 'IN_FORCE', reason: null };
    });
    await refresh();
    return approved;
  }

  async function reject(id: string, reason: string, caller: Caller): Promise<AgreementChange> {
    const because = requireReason(reason);
    return decide(id, caller, async (change) => {
      if (change.proposedBy === caller.subject) throw new ApiError('SECOND_OFFICER_REQUIRED');
      return { state: 'REJECTED', reason: because };
    });
  }

  async function withdraw(id: string, caller: Caller): Promise<AgreementChange> {
    return decide(id, caller, async (change) => {
      if (change.proposedBy !== caller.subject) throw new ApiError('CHANGE_UNKNOWN');
      return { state: 'WITHDRAWN', reason: null };
    });
  }

  async function revoke(draft: ChangeDraft, caller: Caller): Promise<AgreementChange> {
    const { before, after, change } = await drawUp(draft, caller, db);
    if (await givesMore(before, after, giver(draft))) throw new ApiError('REVOCATION_GIVES_MORE');
    const decision = { state: 'IN_FORCE', by: caller.subject, at: now(), reason: null } as const;
    const revoked: AgreementChange = { ...change, isRevocation: true, ...toColumns(decision) };
    await db.transaction(async (transaction) => {
      await insertChange(transaction, revoked);
      await putInForce(revoked, caller, transaction);
    });
    await refresh();
    return revoked;
  }

  function giver({ owner }: ChangeDraft): Giver {
    return { owner, today: dayInChina(now()), giveWay: createTurns() };
  }

  /** The change as it would be proposed, and what is given before and after it. */
  async function drawUp(
    { reason, requestId, ...intent }: ChangeDraft,
    caller: Caller,
    transaction: Transaction,
  ) {
    const { owner, edits } = intent;
    requireOwner(owner, caller);
    const because = requireReason(reason);
    const { before, after, agreement } = await prospects.drawUp(intent, transaction);
    const change = {
      ...{ id: randomUUID(), owner, baseVersion: agreement.version - 1, edits, agreement },
      ...{ reason: because, requestId: requestId ?? null, state: 'PROPOSED' as const },
      ...{ proposedBy: caller.subject, proposedAt: now() },
      ...{ decidedBy: null, decidedAt: null, decisionReason: null },
    };
    return { before, after, change };
  }

  /** One decision, whoever else decides at the same time. */
  async function decide(
    id: string,
    caller: Caller,
    choose: (
      change: AgreementChange,
      transaction: Transaction,
    ) => Promise<Pick<ChangeDecision, 'state' | 'reason'>>,
  ): Promise<AgreementChange> {
    requireOfficer(caller);
    return db.transaction(async (transaction) => {
      const change = await lockChange(transaction, id, caller.agency);
      if (change === null) throw new ApiError('CHANGE_UNKNOWN');
      if (change.state !== 'PROPOSED' && change.state !== 'STALE')
        throw new ApiError('CHANGE_DECIDED');
      const chosen = await choose(change, transaction);
      const decision = { ...chosen, by: caller.subject, at: now() };
      await decideChange(transaction, id, decision);
      return { ...change, ...toColumns(decision) };
    });
  }

  async function putInForce(
    change: AgreementChange,
    { subject: by }: Caller,
    transaction: Transaction,
  ): Promise<void> {
    const { agreement, owner, reason, requestId } = change;
    await store.put(agreement, { by, reason }, transaction).catch(refuseStale);
    const note = { by, at: now(), reason };
    if (requestId !== null) await provideRequest(transaction, { id: requestId, owner }, note);
    await revokeRequests(transaction, { policy: prospects.policyWith(agreement), owner }, note);
  }
}

function toColumns({ state, by, at, reason }: ChangeDecision) {
  return { state, decidedBy: by, decidedAt: at, decisionReason: reason };
}

function refuseStale(cause: unknown): never {
  if (cause instanceof ApiError && cause.code === 'AGREEMENT_CHANGED') {
    throw new ApiError('CHANGE_STALE', { cause });
  }
  throw cause;
}
