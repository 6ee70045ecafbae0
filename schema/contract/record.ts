import { createHash } from 'node:crypto';
import type { Caller } from './caller.ts';
import type { ErrorCode } from './errors.ts';
import type { Purpose } from './purpose.ts';

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
  /** Coordinates that were asked for and refused. */
  readonly denied: readonly string[];
  readonly releases: readonly Release[];
  readonly outcome: 'OK' | ErrorCode;
}

/** A record in its place: `hash` covers everything before it, so that no record can be changed alone. */
export interface AuditRecord extends RecordEntry {
  /** 1 for the first record, without gaps. */
  readonly sequence: number;
  /** Hash of the record before, or `GENESIS_HASH`. */
  readonly previous: string;
  /** SHA-256, lower-case hex. */
  readonly hash: string;
}

/** Where a chain ends: what the next record is chained to. */
export type ChainHead = Pick<AuditRecord, 'sequence' | 'hash'>;

export const GENESIS: ChainHead = { sequence: 0, hash: '0'.repeat(64) };

/** What is wrong with the first bad record of a chain. */
export interface ChainBreak {
  readonly sequence: number;
  readonly problem: 'NOT_NEXT' | 'NOT_CHAINED' | 'CHANGED';
}

/** The record that follows `head`. */
export function chainRecord(entry: RecordEntry, head: ChainHead): AuditRecord {
  const unsealed = {
    ...entry,
    sequence: head.sequence + 1,
    previous: head.hash,
  };
  return { ...unsealed, hash: hashOf(unsealed) };
}

/** The chain of `entries` after `head`, in their order. */
export function chainRecords(entries: readonly RecordEntry[], head: ChainHead): AuditRecord[] {
  const records: AuditRecord[] = [];
  for (const entry of entries) records.push(chainRecord(entry, records.at(-1) ?? head));
  return records;
}

/**
 * The first record that breaks the chain, or null when every one follows from the one before.
 *
 * A tail that is missing altogether leaves a shorter, sound chain: compare its head with a witnessed one.
 */
export function findBreak(records: Iterable<AuditRecord>, head = GENESIS): ChainBreak | null {
  let last: ChainHead = head;
  for (const record of records) {
    const problem = problemOf(record, last);
    if (problem !== null) return { sequence: record.sequence, problem };
    last = record;
  }
  return null;
}

function problemOf(record: AuditRecord, last: ChainHead): ChainBreak['problem'] | null {
  const { hash, ...unsealed } = record;
  if (record.sequence !== last.sequence + 1) return 'NOT_NEXT';
  if (record.previous !== last.hash) return 'NOT_CHAINED';
  return hashOf(unsealed) === hash ? null : 'CHANGED';
}

function hashOf(unsealed: Omit<AuditRecord, 'hash'>): string {
  return createHash('sha256').update(canonicalJson(unsealed)).digest('hex');
}

/**
 * JSON text that is the same for equal values, whatever the order in which their keys were written.
 *
 * @see RFC 8785, for the strings, integers, booleans, nulls, lists and objects that records consist of.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (isObject(part) ? sortKeys(part) : part));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sortKeys(object: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(object)
      .sort()
      .map((key) => [key, object[key]]),
  );
}
