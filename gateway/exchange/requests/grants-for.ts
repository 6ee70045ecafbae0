import type { Grant } from '../../../schema/contract/agreement.ts';
import type { Policy } from '../../../schema/contract/policy.ts';
import type { Edit } from '../changes/edits.ts';
import type { AccessRequest } from './access-request.ts';

/** The edits that grant a request: one grant for each of the owner's field sets that hold what it asks for. */
export function grantsFor(request: AccessRequest, { rules }: Policy): readonly Edit[] {
  const { owner, coordinates } = request;
  const wanted = new Map<string, string[]>();
  for (const coordinate of coordinates) {
    for (const set of rules.get(coordinate)?.sets ?? []) {
      if (set.owner !== owner) continue;
      wanted.set(set.scope, [...(wanted.get(set.scope) ?? []), coordinate]);
    }
  }
  return [...wanted].map(([scope]) => ({ kind: 'ADD_GRANT', scope, grant: toGrant(request) }));
}

function toGrant({ wanted, validTo }: AccessRequest): Grant {
  const { roles, purposes, effect, rows, uses, region } = wanted;
  const grant = {
    to: roles,
    purposes,
    effect,
    rows,
    ...(uses.length > 0 && { uses }),
    ...(region !== null && { region }),
    validTo,
  };
  return grant;
}
