import type { Grant } from '../../../schema/contract/agreement.ts';
import { ApiError } from '../../../schema/contract/errors.ts';
import type { AgreementEdit, GrantInput } from '../generated.ts';
import type { Edit } from './edits.ts';

/** An edit as a client wrote it. @throws ApiError CHANGE_INVALID when it lacks what its kind needs. */
export function parseEdit(written: AgreementEdit): Edit {
  const { kind } = written;
  switch (kind) {
    case 'ADD_GRANT':
      return {
        kind,
        scope: need(written.scope),
        number: written.number ?? null,
        grant: toGrant(need(written.grant)),
      };
    case 'REPLACE_GRANT':
      return {
        kind,
        scope: need(written.scope),
        number: need(written.number),
        grant: toGrant(need(written.grant)),
      };
    case 'REMOVE_GRANT':
      return { kind, scope: need(written.scope), number: need(written.number) };
    case 'REVOKE_FIELD_SET':
      return { kind, scope: need(written.scope) };
    case 'REVOKE_AGREEMENT':
      return { kind };
    case 'SET_TERM':
      return { kind, validFrom: need(written.validFrom), validTo: need(written.validTo) };
  }
}

function need<Value>(value: Value | null | undefined): Value {
  if (value == null) throw new ApiError('CHANGE_INVALID');
  return value;
}

function toGrant({ to, purposes, effect, rows, clearRows, uses }: GrantInput): Grant {
  return {
    to,
    effect: effect ?? 'CLEAR',
    rows,
    ...(purposes != null && { purposes }),
    ...(clearRows != null && { clearRows }),
    ...(uses != null && uses.length > 0 && { uses }),
  };
}
