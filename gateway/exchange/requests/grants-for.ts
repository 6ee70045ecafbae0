import type { Grant } from '../../../schema/contract/agreement.ts';
import type { Policy } from '../../../schema/contract/policy.ts';
import type { Edit } from '../changes/edits.ts';
import type { AccessRequest } from './access-request.ts';

/**
 * The edits that grant a request: one grant for each of the owner's field sets that hold what it asks for. It stands
 * first, for of several that a role has the first decides, and those behind it hold again when it has ended.
 */
export function grantsFor(request: AccessRequest, { rules }: Policy): readonly Edit[] {
  const { owner, coordinates } = request;
  const scopes = new Set<string>();
  for (const coordinate of coordinates) {
    const sets = rules.get(coordinate)?.sets ?? [];
    for (const set of sets) if (set.owner === owner) scopes.add(set.scope);
  }
  const grant = toGrant(request);
  return [...scopes].map((scope) => ({ kind: 'ADD_GRANT', scope, number: 0, grant }));
}

function toGrant({ wanted, validTo }: AccessRequest): Grant {
  const { roles, purposes, effect, rows, uses, region } = wanted;
  return {
    to: roles,
    purposes,
    effect,
    rows,
    ...(uses.length > 0 && { uses }),
    ...(region !== null && { region }),
    validTo,
  };
}
