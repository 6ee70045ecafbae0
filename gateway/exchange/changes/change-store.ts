import type { Agreement } from '../../../schema/contract/agreement.ts';
import type { Page, PageRequest } from '../../../schema/contract/page.ts';
import type { OwnerName } from '../../../schema/subgraphs.ts';
import type { Transaction } from '../database.ts';
import { readPage, withRows } from '../read-page.ts';
import type { Edit } from './edits.ts';

/** How far a change has come; STALE when another version came into force before it was decided. */
export type ChangeState = 'PROPOSED' | 'STALE' | 'IN_FORCE' | 'REJECTED' | 'WITHDRAWN';

export interface AgreementChange {
  readonly id: string;
  readonly owner: OwnerName;
  /** The version that the edits start from. */
  readonly baseVersion: number;
  readonly edits: readonly Edit[];
  /** What the edits make of it: what comes into force. */
  readonly agreement: Agreement;
  readonly reason: string;
  /** The request for access that it grants, or null. */
  readonly requestId: string | null;
  /** It only takes away, so that one officer could put it in force. */
  readonly isRevocation: boolean;
  readonly state: ChangeState;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly decisionReason: string | null;
}

const STATE = `CASE WHEN c.state = 'PROPOSED' AND c.base_version < (
    SELECT max(v.version) FROM agreement_version v WHERE v.owner = c.owner)
  THEN 'STALE' ELSE c.state END`;

const COLUMNS = `c.id, c.owner, c.base_version AS "baseVersion", c.edits, c.agreement, c.reason,
  c.request_id AS "requestId", c.is_revocation AS "isRevocation", ${STATE} AS state,
  c.proposed_by AS "proposedBy", c.proposed_at AS "proposedAt", c.decided_by AS "decidedBy",
  c.decided_at AS "decidedAt", c.decision_reason AS "decisionReason"`;

/** Whose changes, and in which state: any where it is null. */
export interface ChangesAsked {
  readonly owner: OwnerName;
  readonly state: ChangeState | null;
}

/** One page of the changes of an owner's agreement, newest first. */
export async function listChanges(
  db: Transaction,
  { owner, state }: ChangesAsked,
  request: PageRequest,
): Promise<Page<AgreementChange>> {
  const list = {
    sql: `SELECT c.id, c.proposed_at AS "proposedAt" FROM agreement_change c
      WHERE c.owner = $1 AND ($2::text IS NULL OR ${STATE} = $2)`,
    values: [owner, state],
    order: [
      { column: 'proposedAt', type: 'timestamptz' },
      { column: 'id', type: 'uuid' },
    ],
    isDescending: true,
  };
  const page = await readPage<Pick<AgreementChange, 'id'>>(db, list, request);
  return withRows(page, (ids) =>
    db.query<AgreementChange>(`SELECT ${COLUMNS} FROM agreement_change c WHERE c.id = ANY ($1)`, [
      ids,
    ]),
  );
}

/** The latest change that was made of each request, where there is one. */
export function readChangesOf(
  db: Transaction,
  requestIds: readonly string[],
): Promise<readonly AgreementChange[]> {
  return db.query<AgreementChange>(
    `SELECT DISTINCT ON (c.request_id) ${COLUMNS} FROM agreement_change c
      WHERE c.request_id = ANY ($1) ORDER BY c.request_id, c.proposed_at DESC`,
    [requestIds],
  );
}

/** One change, kept from everybody else until the transaction ends; null when the owner has none of this id. */
export async function lockChange(
  transaction: Transaction,
  id: string,
  owner: string,
): Promise<AgreementChange | null> {
  const [change] = await transaction.query<AgreementChange>(
    `SELECT ${COLUMNS} FROM agreement_change c WHERE c.id::text = $1 AND c.owner = $2 FOR UPDATE OF c`,
    [id, owner],
  );
  return change ?? null;
}

export async function insertChange(
  transaction: Transaction,
  change: AgreementChange,
): Promise<void> {
  await transaction.query(
    `INSERT INTO agreement_change (id, owner, base_version, edits, agreement, reason, request_id,
        is_revocation, state, proposed_by, proposed_at, decided_by, decided_at, decision_reason)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      change.id,
      change.owner,
      change.baseVersion,
      JSON.stringify(change.edits),
      JSON.stringify(change.agreement),
      change.reason,
      change.requestId,
      change.isRevocation,
      change.state,
      change.proposedBy,
      change.proposedAt,
      change.decidedBy,
      change.decidedAt,
      change.decisionReason,
    ],
  );
}

/** How a change was decided. */
export interface ChangeDecision {
  readonly state: 'IN_FORCE' | 'REJECTED' | 'WITHDRAWN';
  readonly by: string;
  readonly at: Date;
  readonly reason: string | null;
}

export async function decideChange(
  transaction: Transaction,
  id: string,
  { state, by, at, reason }: ChangeDecision,
): Promise<void> {
  await transaction.query(
    `UPDATE agreement_change SET state = $2, decided_by = $3, decided_at = $4, decision_reason = $5
      WHERE id = $1`,
    [id, state, by, at, reason],
  );
}
