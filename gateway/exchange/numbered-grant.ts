import type { Grant } from '../../schema/contract/agreement.ts';
import type { SharedSet } from '../../schema/contract/policy.ts';

/** A grant and its place in its field set, by which a change names it; null for one that isn't in force. */
export interface NumberedGrant extends Grant {
  readonly number: number | null;
}

export function numberGrants({ grants }: Pick<SharedSet, 'grants'>): readonly NumberedGrant[] {
  return grants.map((grant, number) => ({ ...grant, number }));
}
