import type { Page, PageRequest } from '../../../schema/contract/page.ts';
import type { Context } from '../context.ts';
import { requireOfficer } from '../officers.ts';
import { readPage, withRows } from '../read-page.ts';
import type { AccessRequest } from './access-request.ts';
import type { RequestState } from './request-state.ts';
import { expireRequests, readRequests } from './request-store.ts';

/** Which requests are wanted; each that is given narrows it. */
export interface RequestFilter {
  readonly direction?: 'SENT' | 'RECEIVED' | null;
  readonly state?: RequestState | null;
  readonly isOverdue?: boolean | null;
}

/** One page of the requests from the caller's agency and to it, newest first. @throws ApiError OFFICERS_ONLY */
export async function listRequests(
  { direction = null, state = null, isOverdue = null }: RequestFilter,
  { office: { db }, call: { caller }, rights }: Pick<Context, 'office' | 'call' | 'rights'>,
  request: PageRequest,
): Promise<Page<AccessRequest>> {
  requireOfficer(caller);
  const { today } = rights.requester;
  await expireRequests(db, today);
  const list = {
    sql: REQUESTS,
    values: [caller.agency, direction, state, isOverdue, today],
    order: [
      { column: 'submittedAt', type: 'timestamptz' },
      { column: 'id', type: 'uuid' },
    ],
    isDescending: true,
  };
  const page = await readPage<Pick<AccessRequest, 'id'>>(db, list, request);
  return withRows(page, (ids) => readRequests(db, ids));
}

const REQUESTS = `
  SELECT id, submitted_at AS "submittedAt" FROM access_request
  WHERE ((agency = $1 AND $2::text IS DISTINCT FROM 'RECEIVED')
      OR (owner = $1 AND $2::text IS DISTINCT FROM 'SENT'))
    AND ($3::text IS NULL OR state = $3)
    AND ($4::boolean IS NULL OR COALESCE(due_on < $5::date, false) = $4)`;

/** Whether the owner has let it lie. @param today `YYYY-MM-DD`, Asia/Shanghai. */
export function isOverdue({ dueOn }: AccessRequest, today: string): boolean {
  return dueOn !== null && dueOn < today;
}
