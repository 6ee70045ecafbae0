import type { Transaction } from '../database.ts';
import type { AccessRequest, RequestEvent } from './access-request.ts';

const COLUMNS = `id, agency, owner, coordinates, wanted, legal_basis AS "legalBasis", reason, sharing,
  state, is_supplement_asked AS "isSupplementAsked", submitted_by AS "submittedBy",
  submitted_at AS "submittedAt", due_on::text AS "dueOn", valid_to::text AS "validTo"`;

/** Those of the requests that there are, in no order. */
export function readRequests(
  db: Transaction,
  ids: readonly string[],
): Promise<readonly AccessRequest[]> {
  return db.query<AccessRequest>(`SELECT ${COLUMNS} FROM access_request WHERE id = ANY ($1)`, [
    ids,
  ]);
}

/** One request, kept from everybody else until the transaction ends; null when it isn't the agency's. */
export async function lockRequest(
  transaction: Transaction,
  id: string,
  agency: string,
): Promise<AccessRequest | null> {
  const [request] = await transaction.query<AccessRequest>(
    `SELECT ${COLUMNS} FROM access_request WHERE id::text = $1 AND (agency = $2 OR owner = $2)
      FOR UPDATE`,
    [id, agency],
  );
  return request ?? null;
}

/** Requests that an owner has provided, kept from everybody else until the transaction ends. */
export function lockProvided(
  transaction: Transaction,
  owner: string,
): Promise<readonly AccessRequest[]> {
  return transaction.query<AccessRequest>(
    `SELECT ${COLUMNS} FROM access_request WHERE owner = $1 AND state = 'PROVIDED'
      ORDER BY id FOR UPDATE`,
    [owner],
  );
}

export async function insertRequest(
  transaction: Transaction,
  request: AccessRequest,
): Promise<void> {
  await transaction.query(
    `INSERT INTO access_request (id, agency, owner, coordinates, wanted, legal_basis, reason, sharing,
        state, is_supplement_asked, submitted_by, submitted_at, due_on, valid_to)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      request.id,
      request.agency,
      request.owner,
      request.coordinates,
      JSON.stringify(request.wanted),
      request.legalBasis,
      request.reason,
      request.sharing,
      request.state,
      request.isSupplementAsked,
      request.submittedBy,
      request.submittedAt,
      request.dueOn,
      request.validTo,
    ],
  );
}

/** Keeps how far a request has come, and what happened to it. */
export async function keepStep(
  transaction: Transaction,
  { id, state, isSupplementAsked, dueOn }: AccessRequest,
  { by, at, reason }: Omit<RequestEvent, 'state'>,
): Promise<void> {
  await transaction.query(
    'UPDATE access_request SET state = $2, is_supplement_asked = $3, due_on = $4 WHERE id = $1',
    [id, state, isSupplementAsked, dueOn],
  );
  await addEvent(transaction, id, { state, by, at, reason });
}

export async function addEvent(
  transaction: Transaction,
  id: string,
  { state, by, at, reason }: RequestEvent,
): Promise<void> {
  await transaction.query(
    'INSERT INTO access_request_event (request_id, state, by, at, reason) VALUES ($1, $2, $3, $4, $5)',
    [id, state, by, at, reason],
  );
}

/** Everything that happened to requests, oldest first. */
export function readEvents(
  db: Transaction,
  requestIds: readonly string[],
): Promise<readonly (RequestEvent & { readonly requestId: string })[]> {
  return db.query(
    `SELECT request_id AS "requestId", state, by, at, reason FROM access_request_event
      WHERE request_id = ANY ($1) ORDER BY sequence`,
    [requestIds],
  );
}

/** @param today `YYYY-MM-DD`, Asia/Shanghai. @returns how many requests their owners have let lie. */
export async function countOverdue(db: Transaction, today: string): Promise<number> {
  const [row] = await db.query<{ overdue: number }>(
    'SELECT count(*)::int AS overdue FROM access_request WHERE due_on < $1',
    [today],
  );
  return row?.overdue ?? 0;
}

/** Access that has ended by itself: its requests are EXPIRED since the day after its last. */
export async function expireRequests(db: Transaction, today: string): Promise<void> {
  await db.query(
    `WITH ended AS (
        UPDATE access_request SET state = 'EXPIRED' WHERE state = 'PROVIDED' AND valid_to < $1
        RETURNING id, valid_to)
      INSERT INTO access_request_event (request_id, state, by, at)
        SELECT id, 'EXPIRED', 'exchange', (valid_to + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'
        FROM ended`,
    [today],
  );
}
