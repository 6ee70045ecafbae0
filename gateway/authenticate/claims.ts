import { agenciesOf, type Caller, isRole } from '../../schema/contract/caller.ts';
import { parseCreditCode } from '../../schema/contract/identifiers.ts';

/** Lengths of the region codes that name an authority: province, city, district, street and community. */
const REGION_LENGTHS = [0, 2, 4, 6, 9, 12];
const MAX_GRIDS = 200;

/**
 * Reads the caller from a token's claims `sub`, `agency`, `role`, `region`, `grids` and `uscc`.
 *
 * @throws Error naming the claim that is missing or malformed; never its value.
 */
export function parseClaims(claims: Readonly<Record<string, unknown>>): Caller {
  const { role, agency } = claims;
  if (!isRole(role)) throw malformed('role');
  if (!agenciesOf(role).includes(agency as Caller['agency'])) throw malformed('agency');

  const creditCode = parseUscc(claims.uscc);
  if (role === 'chain-partner' && creditCode === null) throw malformed('uscc');
  return {
    subject: parseSubject(claims.sub),
    agency: agency as Caller['agency'],
    role,
    region: parseRegion(claims.region),
    grids: parseGrids(claims.grids),
    creditCode,
  };
}

/** `public` belongs to those without a token. */
function parseSubject(sub: unknown): string {
  if (typeof sub === 'string' && /^[\w.:@|-]{1,128}$/.test(sub) && sub !== 'public') return sub;
  throw malformed('sub');
}

function parseRegion(region: unknown = ''): string {
  if (typeof region !== 'string' || !/^\d*$/.test(region)) throw malformed('region');
  if (!REGION_LENGTHS.includes(region.length)) throw malformed('region');
  return region;
}

function parseGrids(grids: unknown = []): readonly string[] {
  if (!Array.isArray(grids) || grids.length > MAX_GRIDS) throw malformed('grids');
  if (!grids.every((grid) => typeof grid === 'string' && /^[\w-]{1,32}$/.test(grid))) {
    throw malformed('grids');
  }
  return [...grids];
}

function parseUscc(uscc: unknown = null): string | null {
  if (uscc === null) return null;
  if (typeof uscc !== 'string') throw malformed('uscc');
  return parseCreditCode(uscc);
}

function malformed(claim: string): Error {
  return new Error(`The claim ${claim} is missing or malformed`);
}
