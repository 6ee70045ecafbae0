import type { Sharing } from '../../../schema/contract/agreement.ts';
import { type Caller, rolesToAskFor } from '../../../schema/contract/caller.ts';
import { ApiError } from '../../../schema/contract/errors.ts';
import { PURPOSES_OF_ROLE } from '../../../schema/contract/purpose.ts';
import type { OwnerName } from '../../../schema/subgraphs.ts';
import { type Catalogue, strictestSharing } from '../catalogue/catalogue.ts';
import type { LegalClauses } from '../catalogue/legal-clauses.ts';
import { isInView } from '../known.ts';
import { requireOfficer, requireReason } from '../officers.ts';
import type { AccessRequest, Wanted } from './access-request.ts';

/** What an officer wants to ask of another agency. */
export interface RequestDraft {
  readonly owner: OwnerName;
  readonly coordinates: readonly string[];
  readonly wanted: Wanted;
  readonly legalBasis: string;
  readonly reason: string;
  readonly validTo: string;
}

export interface DraftParts {
  readonly caller: Caller;
  readonly catalogue: Catalogue;
  readonly clauses: LegalClauses;
  readonly today: string;
}

const MAX_FIELDS = 200;
const MAX_YEARS = 5;

/**
 * What a draft asks for, checked.
 *
 * @throws ApiError OFFICERS_ONLY, REASON_REQUIRED, REQUESTED_FIELD_UNKNOWN, REQUESTED_ROLE_NOT_YOURS,
 *   REQUESTED_TERM_INVALID, or SHARING_WITHHELD with the clause that says so.
 */
export function checkDraft(
  draft: RequestDraft,
  parts: DraftParts,
): Pick<AccessRequest, 'coordinates' | 'reason' | 'legalBasis' | 'sharing'> {
  requireOfficer(parts.caller);
  requireTerm(draft.validTo, parts.today);
  requireRoles(draft.wanted, parts.caller);
  return {
    reason: requireReason(draft.reason),
    legalBasis: requireClause(draft.legalBasis),
    coordinates: [...new Set(draft.coordinates)].sort(),
    sharing: sharingOf(draft, parts),
  };
}

function requireTerm(validTo: string, today: string): void {
  const latest = `${Number(today.slice(0, 4)) + MAX_YEARS}${today.slice(4)}`;
  if (validTo <= today || validTo > latest) throw new ApiError('REQUESTED_TERM_INVALID');
}

/** Grants that nobody could use, and roles of others, are slips of the pen at best. */
function requireRoles({ roles, purposes, rows }: Wanted, { agency }: Caller): void {
  const isOwn = roles.every((role) => rolesToAskFor(agency).includes(role));
  const mayAct = roles.every((role) =>
    purposes.some((purpose) => PURPOSES_OF_ROLE[role].includes(purpose)),
  );
  const isUsed = purposes.every((purpose) =>
    roles.some((role) => PURPOSES_OF_ROLE[role].includes(purpose)),
  );
  const isSomething = roles.length > 0 && purposes.length > 0 && rows.length > 0;
  if (!isOwn || !mayAct || !isUsed || !isSomething) throw new ApiError('REQUESTED_ROLE_NOT_YOURS');
}

function requireClause(legalBasis: string): string {
  const given = legalBasis.trim();
  if (given.length < 2 || given.length > 200) throw new ApiError('REASON_REQUIRED');
  return given;
}

/** The strictest attribute of what is asked for; each field has to be one that the asker may know of. */
function sharingOf(
  { owner, coordinates }: RequestDraft,
  { caller, catalogue, clauses }: DraftParts,
): Sharing {
  if (coordinates.length === 0 || coordinates.length > MAX_FIELDS || owner === caller.agency) {
    throw new ApiError('REQUESTED_FIELD_UNKNOWN');
  }
  const sets = coordinates.flatMap((coordinate) => {
    const rule = catalogue.find(coordinate)?.rule;
    const own = rule?.sets.filter((set) => set.owner === owner) ?? [];
    if (rule === undefined || own.length === 0 || !isInView(caller, rule)) {
      throw new ApiError('REQUESTED_FIELD_UNKNOWN', { extensions: { coordinate } });
    }
    return own;
  });
  const withheld = sets.find(({ sharing }) => sharing === '不予共享');
  if (withheld === undefined) return strictestSharing(sets.map(({ sharing }) => sharing));

  const { id, law, article } = clauses(withheld.legalBasis);
  const detail = [withheld.title, law, article, `(${id})`]
    .filter((part) => part !== null)
    .join(' ');
  throw new ApiError('SHARING_WITHHELD', { detail });
}
