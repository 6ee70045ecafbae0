import type { Grant } from '../../schema/contract/agreement.ts';
import type { SharedSet } from '../../schema/contract/policy.ts';

/** A grant and its place in its field set, by which a change names it. */
export interface NumberedGrant extends Grant {
  readonly number: number;
}

export function numberGrants({ grants }: Pick<SharedSet, 'grants'>): readonly NumberedGrant[] {
  return grants.map((grant, number) => ({ ...grant, number }));
}
