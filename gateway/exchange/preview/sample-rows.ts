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

/** @param region prefix that the caller's authority covers. */
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

/**
 * A region that is smaller than a named one: of what is given to all of the named one, whose authority covers that
 * alone has no other rows in it.
 */
export function partOf(region: string): string {
  return `${region}+`;
}

/**
 * @param region of which the caller's authority covers a part.
 * @param named the regions that grants name: of those around the caller there are rows beyond its authority.
 */
export function sampleRows(region: string, named: readonly string[]): readonly RowAnchor[] {
  const around = named.filter((one) => region.startsWith(one)).map((one) => `${one}-`);
  const either = (value: string) => [value, ELSEWHERE];
  return [partOf(region), ...around, ELSEWHERE].flatMap((regionCode) =>
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
