import type { Caller } from '../../schema/contract/caller.ts';
import { ApiError } from '../../schema/contract/errors.ts';

/** @throws ApiError OFFICERS_ONLY unless the caller is a data officer. */
export function requireOfficer({ role }: Caller): void {
  if (role !== 'data-officer') throw new ApiError('OFFICERS_ONLY');
}

/** @throws ApiError OFFICERS_ONLY; AGREEMENT_NOT_YOURS unless the caller is a data officer of the owner. */
export function requireOwner(owner: string, caller: Caller): void {
  requireOfficer(caller);
  if (caller.agency !== owner) throw new ApiError('AGREEMENT_NOT_YOURS');
}

/** @returns the reason, trimmed. @throws ApiError REASON_REQUIRED when it says too little or far too much. */
export function requireReason(reason: string): string {
  const given = reason.trim();
  if (given.length < 5 || given.length > 2_000) throw new ApiError('REASON_REQUIRED');
  return given;
}
