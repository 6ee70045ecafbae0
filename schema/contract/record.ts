import type { Caller } from './caller.ts';
import type { ErrorCode } from './errors.ts';
import type { Purpose } from './purpose.ts';
import type { HashName } from './record-seal.ts';

/** What one owner agency gave to one operation, as the owner itself reported it. */
export interface Release {
  /** The agency's subgraph. */
  readonly agency: string;
  /** Coordinates that left in the clear. */
  readonly released: readonly string[];
  /** Coordinates that left under a mask. */
  readonly masked: readonly string[];
  /** Number of entities that any of it belongs to. */
  readonly entities: number;
  /** The owner's keyed hashes of the enterprises and persons concerned. */
  readonly subjects: readonly string[];
}

/** What a record says before it has a place in the chain. It never carries a literal, a name or a token. */
export interface RecordEntry {
  /** Random UUID: the `recordId` that the client gets. */
  readonly id: string;
  /** RFC 3339, UTC, milliseconds. */
  readonly at: string;
  readonly subject: string;
  readonly agency: Caller['agency'];
  readonly role: Caller['role'];
  readonly purpose: Purpose | null;
  readonly matter: string | null;
  /** `owner@version` of the agreements in force when it was decided. */
  readonly agreements: readonly string[];
  /** SHA-256 of the normalised operation, or null when the request held none. */
  readonly operation: string | null;
  /** Keyed hash of the variables with all lifted literals. */
  readonly literals: string | null;
  /** Coordinates that were asked for and refused, be it that the caller wasn't told. */
  readonly denied: readonly string[];
  readonly releases: readonly Release[];
  readonly outcome: 'OK' | ErrorCode;
  /** One random value for each part (see `partsOf`): who holds one part can't try out what another says. */
  readonly salts: readonly string[];
}

/** A record in its place: `hash` covers everything before it, so that no record can be changed alone. */
export interface AuditRecord extends RecordEntry {
  /** 1 for the first record, without gaps. */
  readonly sequence: number;
  /** Hash of the record before, or that of `GENESIS`. */
  readonly previous: string;
  /** What `hash` was made with. A chain may change over to another. */
  readonly algorithm: HashName;
  /** Lower-case hex. */
  readonly hash: string;
}

/** Where a chain ends: what the next record is chained to. */
export type ChainHead = Pick<AuditRecord, 'sequence' | 'hash'>;

export const GENESIS: ChainHead = { sequence: 0, hash: '0'.repeat(64) };
