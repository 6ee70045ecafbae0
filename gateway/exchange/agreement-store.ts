import { type Agreement, parseAgreement } from '../../schema/contract/agreement.ts';
import { ApiError } from '../../schema/contract/errors.ts';
import type { SubgraphDocument } from '../../schema/contract/policy.ts';
import type { OwnerName } from '../../schema/subgraphs.ts';
import type { ExchangeDatabase, Transaction } from './database.ts';
import { proveAgreements } from './prove-agreements.ts';

/** What is in force, as of one revision. */
export interface AgreementsInForce {
  /** Rises with every version that is put, whoever's; 0 while there is none. */
  readonly revision: number;
  /** One for each owner, in order of its name. */
  readonly agreements: readonly Agreement[];
}

/** One version of an agreement and how it came into force. */
export interface AgreementVersion {
  readonly agreement: Agreement;
  /** RFC 3339, UTC. */
  readonly putAt: string;
  readonly putBy: string;
  readonly reason: string;
  /** When the next version came into force; null for the one that is. */
  readonly supersededAt: string | null;
}

/** Who put a version in force, and why. */
export interface VersionNote {
  readonly by: string;
  readonly reason: string;
}

/** The agreements of all owners, every version of them. Each method throws when the database can't be reached. */
export interface AgreementStore {
  /** One cheap statement: nothing has changed while it stays the same. */
  revision(): Promise<number>;
  /** @param transaction that asks; left out where there is none. */
  inForce(transaction?: Transaction): Promise<AgreementsInForce>;
  /** Newest first; none for an owner that has no agreement. */
  versionsOf(owner: OwnerName): Promise<readonly AgreementVersion[]>;
  /**
   * Puts the next version in force.
   *
   * @param transaction in which it is to happen together with something else; left out for one of its own.
   * @throws ApiError AGREEMENT_CHANGED when its version is not the one after the version in force, AGREEMENT_INVALID
   *   when it is not understood whole, names fields that its owner doesn't have, or makes a policy with a hole.
   */
  put(agreement: Agreement, note: VersionNote, transaction?: Transaction): Promise<void>;
  /**
   * Puts those of the owners' reviewed texts in force that are newer than what the store has; what it has that is newer
   * stays. @returns the owners concerned.
   */
  seed(reviewed: readonly Agreement[]): Promise<readonly string[]>;
}

const SEED_NOTE = { by: 'schema/agreements', reason: 'Reviewed text of the owner' };

/** @param readDocuments the owners' SDL, which agreements have to fit. */
export function createAgreementStore(
  db: ExchangeDatabase,
  readDocuments: () => readonly SubgraphDocument[],
): AgreementStore {
  return {
    revision: () => readRevision(db),
    inForce: (transaction = db) => readInForce(transaction),
    versionsOf: (owner) => readVersions(db, owner),
    put(agreement, note, transaction) {
      const work = (runner: Transaction) => putNext(runner, agreement, note);
      return transaction === undefined ? db.transaction(work) : work(transaction);
    },
    seed: (reviewed) => db.transaction((transaction) => putNewer(transaction, reviewed)),
  };

  async function putNext(
    transaction: Transaction,
    agreement: Agreement,
    note: VersionNote,
  ): Promise<void> {
    await takeTurn(transaction);
    const before = await readInForce(transaction);
    const known = before.agreements.find(({ owner }) => owner === agreement.owner);
    if (agreement.version !== (known?.version ?? 0) + 1) throw new ApiError('AGREEMENT_CHANGED');

    proveAgreements(readDocuments(), replace(before.agreements, [agreement]));
    await insert(transaction, { revision: before.revision + 1, agreement, note });
  }

  async function putNewer(
    transaction: Transaction,
    reviewed: readonly Agreement[],
  ): Promise<readonly string[]> {
    await takeTurn(transaction);
    const { revision, agreements } = await readInForce(transaction);
    const newer = reviewed.filter(({ owner, version }) => {
      const known = agreements.find((agreement) => agreement.owner === owner);
      return known === undefined || version > known.version;
    });
    if (newer.length === 0) return [];

    proveAgreements(readDocuments(), replace(agreements, newer));
    for (const [i, agreement] of newer.entries()) {
      await insert(transaction, { revision: revision + i + 1, agreement, note: SEED_NOTE });
    }
    return newer.map(({ owner }) => owner);
  }
}

/** Revisions are given out and committed in the same order, so that none appears behind one that was seen. */
async function takeTurn(transaction: Transaction): Promise<void> {
  await transaction.query(`SELECT pg_advisory_xact_lock(hashtext('yaolian agreements'))`);
}

function replace(known: readonly Agreement[], by: readonly Agreement[]): readonly Agreement[] {
  return [...known.filter(({ owner }) => !by.some((next) => next.owner === owner)), ...by];
}

async function readRevision(db: Transaction): Promise<number> {
  const [row] = await db.query<{ revision: string }>(
    'SELECT COALESCE(max(revision), 0) AS revision FROM agreement_version',
  );
  return Number(row?.revision);
}

async function readInForce(db: Transaction): Promise<AgreementsInForce> {
  const rows = await db.query<{ revision: string; agreement: unknown }>(
    `SELECT DISTINCT ON (owner) revision, agreement FROM agreement_version
      ORDER BY owner, version DESC`,
  );
  return {
    revision: Math.max(0, ...rows.map(({ revision }) => Number(revision))),
    agreements: rows.map(({ agreement }) => parseAgreement(agreement)),
  };
}

interface VersionRow {
  readonly agreement: unknown;
  readonly putAt: Date;
  readonly putBy: string;
  readonly reason: string;
  readonly supersededAt: Date | null;
}

async function readVersions(db: Transaction, owner: string): Promise<readonly AgreementVersion[]> {
  const rows = await db.query<VersionRow>(
    `SELECT agreement, put_at AS "putAt", put_by AS "putBy", reason,
        lead(put_at) OVER (ORDER BY version) AS "supersededAt"
      FROM agreement_version WHERE owner = $1 ORDER BY version DESC`,
    [owner],
  );
  return rows.map(({ agreement, putAt, putBy, reason, supersededAt }) => ({
    agreement: parseAgreement(agreement),
    putAt: putAt.toISOString(),
    putBy,
    reason,
    supersededAt: supersededAt?.toISOString() ?? null,
  }));
}

interface NewVersion {
  readonly revision: number;
  readonly agreement: Agreement;
  readonly note: VersionNote;
}

async function insert(
  transaction: Transaction,
  { revision, agreement, note }: NewVersion,
): Promise<void> {
  await transaction.query(
    `INSERT INTO agreement_version (revision, owner, version, agreement, put_at, put_by, reason)
      VALUES ($1, $2, $3, $4, clock_timestamp(), $5, $6)`,
    [revision, agreement.owner, agreement.version, JSON.stringify(agreement), note.by, note.reason],
  );
}
