import type { ChainHead, RecordEntry, Release } from './record.ts';
import { type HashName, hashPart, sealHash } from './record-seal.ts';
import { rememberFrozen } from './remember-frozen.ts';

/** A record in its place, as the JSON that it is stored in. It is the head of the chain as long as none follows. */
export interface RecordLine extends ChainHead {
  readonly text: string;
}

/**
 * The record that follows `head`. Its text is put together from the texts that were hashed: each part of `partsOf` is made
 * into JSON once, for a record is written before every answer. Their keys stand in the order of canonical JSON.
 */
export function writeLine(entry: RecordEntry, head: ChainHead, algorithm: HashName): RecordLine {
  const { agency, agreements, at, id, matter, outcome, purpose, role, subject } = entry;
  const { denied, literals, operation, releases, salts } = entry;
  const who = toJson({ agency, agreements, at, id, matter, outcome, purpose, role, subject });
  const what = toJson({ denied, literals, operation });
  const released = releases.map(writeRelease);

  const leaves = [who, what, ...released].map((part, i) => hashPart(salts[i]!, part, algorithm));
  const place = { algorithm, previous: head.hash, sequence: head.sequence + 1 };
  const hash = sealHash({ ...place, leaves });
  const rest = toJson({ salts, ...place, hash });
  const text = `{${inside(who)},${inside(what)},"releases":[${released.join()}],${inside(rest)}}`;
  return { text, sequence: place.sequence, hash };
}

/** The lines of `entries` after `head`, in their order. */
export function writeLines(
  entries: readonly RecordEntry[],
  head: ChainHead,
  algorithm: HashName,
): RecordLine[] {
  const lines: RecordLine[] = [];
  for (const entry of entries) lines.push(writeLine(entry, lines.at(-1) ?? head, algorithm));
  return lines;
}

function writeRelease({ agency, entities, masked, released, subjects }: Release): string {
  const start = toJson({ agency, entities }).slice(0, -1);
  const lists = `"masked":${writeList(masked)},"released":${writeList(released)}`;
  return `${start},${lists},"subjects":${toJson(subjects)}}`;
}

const toJson = JSON.stringify;
const writeList = rememberFrozen<string, string>((list) => toJson(list));
const inside = (object: string) => object.slice(1, -1);
