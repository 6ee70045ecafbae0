import type { KeyObject } from 'node:crypto';
import { type Caller, PUBLIC_CALLER } from '../../schema/contract/caller.ts';
import { canonicalJson } from '../../schema/contract/canonical-json.ts';
import { ApiError, type ErrorCode } from '../../schema/contract/errors.ts';
import { hmacSha256 } from '../../schema/contract/hmac.ts';
import type { Reason } from '../../schema/contract/purpose.ts';
import { drawHexes } from '../../schema/contract/random-hex.ts';
import type { RecordEntry, Release } from '../../schema/contract/record.ts';
import { PARTS_BEFORE_RELEASES } from '../../schema/contract/record-seal.ts';
import { drawRecordId } from './record-id.ts';

/** What the stages find out about an operation, for its record. */
export interface TrailNotes {
  readonly caller: Caller;
  readonly reason: Reason;
  readonly operation: {
    readonly id: string;
    readonly variables: Readonly<Record<string, unknown>>;
  };
  readonly denied: readonly string[];
  readonly releases: readonly Release[];
}

/** The record of one operation while it is made. */
export interface Trail {
  readonly recordId: string;
  readonly notes: Partial<TrailNotes>;
  note(notes: Partial<TrailNotes>): void;
  /**
   * Makes the record durable. Nothing of an answer may leave before this has resolved.
   *
   * @throws ApiError RECORD_UNAVAILABLE
   */
  finish(outcome: 'OK' | ErrorCode): Promise<void>;
}

export interface TrailParts {
  readonly append: (entry: RecordEntry) => Promise<void>;
  /** Key of the hashes that stand for literals: without it a short list of names could be tried out. */
  readonly literalsKey: KeyObject;
  /** `id@version` of the agreements in force. */
  readonly agreements: readonly string[];
  readonly now: () => Date;
}

/** Begins the trail of an operation. Until somebody is identified there is nobody to keep a record of. */
export function beginTrail({ append, literalsKey, agreements, now }: TrailParts): Trail {
  const begun = now();
  const recordId = drawRecordId(begun);
  const at = begun.toISOString();
  const notes: Partial<TrailNotes> = {};

  return {
    recordId,
    notes,
    note: (more) => Object.assign(notes, more),
    finish: async (outcome) => {
      if (notes.caller === undefined) return;
      try {
        await append(toEntry(notes, { recordId, at, agreements, outcome, literalsKey }));
      } catch (cause) {
        throw new ApiError('RECORD_UNAVAILABLE', { cause });
      }
    },
  };
}

interface EntryParts extends Pick<TrailParts, 'literalsKey' | 'agreements'> {
  readonly recordId: string;
  readonly at: string;
  readonly outcome: RecordEntry['outcome'];
}

function toEntry(
  { caller = PUBLIC_CALLER, reason, operation, denied = [], releases = [] }: Partial<TrailNotes>,
  { recordId, at, agreements, outcome, literalsKey }: EntryParts,
): RecordEntry {
  return {
    agency: caller.agency,
    agreements,
    at,
    denied,
    id: recordId,
    literals: operation === undefined ? null : hashLiterals(operation.variables, literalsKey),
    matter: reason?.matter?.no ?? null,
    operation: operation?.id ?? null,
    outcome,
    purpose: reason?.purpose ?? null,
    releases,
    role: caller.role,
    salts: drawHexes(PARTS_BEFORE_RELEASES + releases.length),
    subject: caller.subject,
  };
}

function hashLiterals(variables: Readonly<Record<string, unknown>>, key: KeyObject): string {
  return hmacSha256(canonicalJson(variables), key, 'hex');
}
