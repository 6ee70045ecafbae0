import type { UseMode } from '../../../schema/contract/agreement.ts';
import type { Role } from '../../../schema/contract/caller.ts';
import type { Requester } from '../../../schema/contract/decide.ts';
import type { Purpose } from '../../../schema/contract/purpose.ts';
import type { Context } from '../context.ts';
import { isInView } from '../known.ts';
import { requireOfficer } from '../officers.ts';
import { type ExplainedField, explain } from './explain.ts';
import { type HeldRight, rightsInForce } from './rights-in-force.ts';

/** Somebody whose rights a data officer looks at. */
export interface Somebody {
  readonly role: Role;
  readonly region?: string;
  readonly grids?: readonly string[];
  readonly creditCode?: string | null;
}

interface ReasonArgs {
  readonly purpose?: Purpose | null;
  readonly matter?: string | null;
  readonly as?: Somebody | null;
}

interface ExplainArgs extends ReasonArgs {
  readonly coordinate: string;
  readonly use: UseMode;
}

/**
 * Explains a coordinate to its asker; null for one that the asker may not know of, as for one that doesn't exist.
 *
 * @throws ApiError OFFICERS_ONLY, or what an operation with this purpose and matter would be refused for: both before
 *   the coordinate is looked at.
 */
export async function explainFor(
  args: ExplainArgs,
  context: Context,
): Promise<ExplainedField | null> {
  const requester = await requesterOf(args, context);
  const rule = context.catalogue.find(args.coordinate)?.rule;
  if (rule === undefined || !isInView(context.call.caller, rule)) return null;
  return explain(context.policy, rule, { requester, use: args.use });
}

/**
 * What is given to the asker, or to somebody as far as the asker may know of it.
 *
 * @throws ApiError OFFICERS_ONLY or PURPOSE_NOT_YOURS.
 */
export async function listRights(
  args: Omit<ReasonArgs, 'matter'>,
  context: Context,
): Promise<readonly HeldRight[]> {
  const requester = await requesterOf(args, context);
  const known = context.catalogue.entries.filter(({ rule }) => isInView(context.call.caller, rule));
  return rightsInForce(
    context.policy,
    requester,
    known.map(({ rule }) => rule),
  );
}

async function requesterOf(
  { purpose = null, matter = null, as }: ReasonArgs,
  { call, rights, stateReason }: Context,
): Promise<Requester> {
  const { today } = rights.requester;
  if (as != null) {
    requireOfficer(call.caller);
    return { caller: toCaller(as), reason: { purpose, matter: toMatter(matter) }, today };
  }
  if (purpose === null && matter === null) return rights.requester;
  const reason = await stateReason(purpose ?? call.reason.purpose, matter);
  return { caller: call.caller, reason, today };
}

function toCaller({
  role,
  region = '',
  grids = [],
  creditCode = null,
}: Somebody): Requester['caller'] {
  // Decisions are made for a role; the agency has no part in them.
  return { subject: 'somebody', agency: 'public', role, region, grids, creditCode };
}

/** Taken as given: what it concerns is not asked, since no record is. */
function toMatter(no: string | null): Requester['reason']['matter'] {
  return no === null ? null : { no, enterprises: [], persons: [] };
}
