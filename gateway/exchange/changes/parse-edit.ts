import type { Grant } from '../../../schema/contract/agreement.ts';
import { ApiError } from '../../../schema/contract/errors.ts';
import { isObligation, type Obligation } from '../../../schema/contract/obligation.ts';
import type { AgreementEdit, GrantInput, ObligationInput } from '../generated.ts';
import type { Edit } from './edits.ts';

/**
 * An edit as a client wrote it.
 *
 * @throws ApiError CHANGE_INVALID when it lacks what its kind needs, GRANT_OBLIGATION_INVALID.
 */
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

function toGrant({ to, effect, rows, ...written }: GrantInput): Grant {
  const { purposes, clearRows, uses, region, validFrom, validTo, obligations } = written;
  return {
    to,
    effect: effect ?? 'CLEAR',
    rows,
    ...(purposes != null && { purposes }),
    ...(clearRows != null && { clearRows }),
    ...(uses != null && uses.length > 0 && { uses }),
    ...(region != null && { region }),
    ...(validFrom != null && { validFrom }),
    ...(validTo != null && { validTo }),
    ...(obligations != null &&
      obligations.length > 0 && { obligations: obligations.map(toObligation) }),
  };
}

function toObligation({ code, days }: ObligationInput): Obligation {
  const written = { code, ...(days != null && { days }) };
  if (isObligation(written)) return written;
  throw new ApiError('GRANT_OBLIGATION_INVALID');
}
