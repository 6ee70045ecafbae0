import type { Caller, Role } from '../../../schema/contract/caller.ts';
import type { Matter } from '../../../schema/contract/purpose.ts';
import type { RowAnchor } from '../../../schema/contract/rows.ts';

/*
 * One caller who has everything that a grant's scopes go by, and a row for every combination of what ties it to that
 * caller: two decisions that look the same on all of them reach the same rows.
 */

const GRID = 'grid';
const OWN = 'own';
const MATTER = 'matter';
const PERSON = 'person';
const ELSEWHERE = '~';

export const SAMPLE_MATTER: Matter = { no: MATTER, enterprises: [MATTER], persons: [PERSON] };

/** @param region prefix that the caller's authority covers; not empty. */
export function sampleCaller(role: Role, region: string): Caller {
  return {
    subject: 'sample',
    agency: 'public',
    role,
    region,
    grids: [GRID],
    creditCode: OWN,
  };
}

export function sampleRows(region: string): readonly RowAnchor[] {
  const either = (value: string) => [value, ELSEWHERE];
  return either(region).flatMap((regionCode) =>
    either(GRID).flatMap((gridCode) =>
      either(OWN).flatMap((chainCode) =>
        either(MATTER).flatMap((creditCode) =>
          either(PERSON).map((personKey) => {
            return { regionCode, gridCode, chainCode, creditCode, personKey };
          }),
        ),
      ),
    ),
  );
}
