import { hash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';
import type { AuditRecord } from './record.ts';

/** Both give 32 bytes: SHA-256, and SM3 of GB/T 32905-2016. */
export type HashName = 'sha256' | 'sm3';

/** A record whose hash is yet to be found, or to be checked. */
export type UnsealedRecord = Omit<AuditRecord, 'hash'> & { readonly hash?: never };

/** One part of a record with the random value that its hash is blinded with. */
export interface RecordPart {
  readonly salt: string;
  readonly content: unknown;
}

/** What a record's hash is made of: a tree of one level, so that one part can be shown without the others. */
export interface Seal extends Pick<AuditRecord, 'sequence' | 'previous' | 'algorithm'> {
  /** Hashes of the parts, in the order of `partsOf`. */
  readonly leaves: readonly string[];
}

/** The two parts before the releases. */
export const PARTS_BEFORE_RELEASES = 2;

/**
 * Divides a record into what different readers may see: who asked, why and under which agreements; what was asked;
 * and then what each owner released.
 */
export function partsOf(record: UnsealedRecord): readonly RecordPart[] {
  const { sequence, previous, algorithm, salts, ...said } = record;
  // Whatever else a record may hold stays in the first part, so that nothing in it goes without a hash.
  const { operation, literals, denied, releases, ...common } = said;
  const contents = [common, { denied, literals, operation }, ...releases];
  return contents.map((content, i) => ({ salt: salts[i] ?? '', content }));
}

export function sealOf(record: UnsealedRecord): Seal {
  const { sequence, previous, algorithm } = record;
  const leaves = partsOf(record).map((part) => leafHash(part, algorithm));
  return { sequence, previous, algorithm, leaves };
}

export function leafHash({ salt, content }: RecordPart, algorithm: HashName): string {
  return hashPart(salt, canonicalJson(content), algorithm);
}

/** As `leafHash`, of a content that is canonical JSON already. */
export function hashPart(salt: string, content: string, algorithm: HashName): string {
  return hash(algorithm, `["part",${JSON.stringify(salt)},${content}]`);
}

export function sealHash({ sequence, previous, algorithm, leaves }: Seal): string {
  // Lists of texts and integers are canonical JSON as they are.
  return hash(algorithm, JSON.stringify(['record', algorithm, sequence, previous, leaves]));
}

/** Whether a record is what its own hash says. It may still stand in the wrong place. */
export function isSound({ hash: stated, ...unsealed }: AuditRecord): boolean {
  try {
    const isSalted = unsealed.salts.length === partsOf(unsealed).length;
    return isSalted && sealHash(sealOf(unsealed)) === stated;
  } catch {
    return false; // parts are missing or of another kind, or the algorithm is none that we know
  }
}
