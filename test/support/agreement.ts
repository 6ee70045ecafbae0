import type { Agreement, FieldSet } from '../../schema/contract/agreement.ts';
import { readAgreements } from '../../schema/files.ts';
import type { AgencyName } from '../../schema/subgraphs.ts';

/** An owner's reviewed agreement with one field set changed, as an approved change would leave it. */
export function changedAgreement(
  owner: AgencyName,
  scope: string,
  change: (set: FieldSet) => Partial<FieldSet>,
): Agreement {
  const agreement = readAgreements().find((one) => one.owner === owner)!;
  const fieldSets = agreement.fieldSets.map((set) =>
    set.scope === scope ? { ...set, ...change(set) } : set,
  );
  return { ...agreement, fieldSets };
}
