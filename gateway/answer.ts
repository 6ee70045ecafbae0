import type { GraphQLFormattedError } from 'graphql';
import type { Reason } from '../schema/contract/purpose.ts';
import { toAccess } from './audit/access.ts';
import { toDeniedError } from './authorize/access.ts';
import type { Permission } from './authorize/authorize.ts';
import type { CompiledOperation } from './compile/compile.ts';
import type { ExecutionResult } from './execute/execute.ts';

/** What became of an operation. */
export interface Answered {
  readonly operation: CompiledOperation;
  readonly reason: Reason;
  readonly permission: Permission;
  readonly result: ExecutionResult;
  readonly recordId: string;
}

export interface Answer {
  readonly data: ExecutionResult['data'];
  readonly errors: readonly GraphQLFormattedError[];
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** The answer as its client gets it: of everything that is missing or changed it says why. */
export function toAnswer({ operation, reason, permission, result, recordId }: Answered): Answer {
  const access = toAccess(permission.access, operation.selections, result);
  const denied = access.filter(({ status }) => status === 'DENIED').map(toDeniedError);
  return {
    data: result.data,
    errors: [...denied, ...result.errors],
    extensions: { access, recordId, ...markEmergency(reason) },
  };
}

/** Whoever breaks the glass is told so in every answer, and until when. */
function markEmergency({ purpose, matter }: Reason) {
  if (purpose !== 'EMERGENCY' || matter === null) return {};
  const { no, expiresAt } = matter;
  return { emergency: { no, expiresAt } };
}
