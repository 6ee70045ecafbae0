import type { Caller } from '../../schema/contract/caller.ts';
import { ApiError } from '../../schema/contract/errors.ts';

/** @throws ApiError OFFICERS_ONLY unless the caller is a data officer. */
export function requireOfficer({ role }: Caller): void {
  if (role !== 'data-officer') throw new ApiError('OFFICERS_ONLY');
}
