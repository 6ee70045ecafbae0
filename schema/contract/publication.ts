import { type Agreement, parseAgreement } from './agreement.ts';
import { ApiError } from './errors.ts';

/** Agreements that nobody has confirmed for this long are no longer decided by. */
export const AGREEMENTS_LIFETIME_MS = 600_000;

/** Path on which a subgraph takes publications, beside the one on which it answers queries. */
export const PUBLICATION_PATH = '/policy';

/** What an owner decides by: its own agreement, and what others' agreements say on fields that need their consent too. */
export interface OwnersText {
  readonly agreement: Agreement;
  readonly consents: readonly Agreement[];
}

/** What a gateway tells an owner: that the agreements of this revision were in force at that time. */
export interface Publication {
  /** Of all agreements together; see `Policy.revision`. */
  readonly revision: number;
  /** When the gateway last found it in force, RFC 3339, UTC. */
  readonly issuedAt: string;
  /** Left out where the owner is thought to have it. */
  readonly text?: OwnersText;
}

/** What the owner answers: the revision that it decides by, 0 for none. A lower one asks for the text. */
export interface Acknowledgement {
  readonly revision: number;
}

/** @throws ApiError REQUEST_INVALID when it is no publication, AGREEMENT_INVALID when its text isn't understood. */
export function parsePublication(json: unknown): Publication {
  const { revision, issuedAt, text } = (json ?? {}) as Partial<Publication>;
  const isInstant = typeof issuedAt === 'string' && !Number.isNaN(Date.parse(issuedAt));
  if (!isRevision(revision) || revision === 0 || !isInstant) throw new ApiError('REQUEST_INVALID');
  return { revision, issuedAt, ...(text !== undefined && { text: parseText(text) }) };
}

function parseText({ agreement, consents }: OwnersText): OwnersText {
  try {
    return { agreement: parseAgreement(agreement), consents: consents.map(parseAgreement) };
  } catch (cause) {
    throw new ApiError('AGREEMENT_INVALID', { cause });
  }
}

/** @throws ApiError SUBGRAPH_ANSWER_INVALID when it is no acknowledgement. */
export function parseAcknowledgement(json: unknown): Acknowledgement {
  const { revision } = (json ?? {}) as Partial<Acknowledgement>;
  if (!isRevision(revision)) throw new ApiError('SUBGRAPH_ANSWER_INVALID');
  return { revision };
}

function isRevision(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
