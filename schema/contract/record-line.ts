import { canonicalJson } from './canonical-json.ts';
import type { ChainHead, RecordEntry } from './record.ts';
import { type HashName, hashPart, partsOf, sealHash } from './record-seal.ts';

/** A record in its place, as the JSON that it is stored in. It is the head of the chain as long as none follows. */
export interface RecordLine extends ChainHead {
  readonly text: string;
}

/**
 * The record that follows `head`. Its text is put together from the texts that were hashed: each part is made into
 * JSON once, for a record is written before every answer.
 */
export function writeLine(entry: RecordEntry, head: ChainHead, algorithm: HashName): RecordLine {
  const place = { algorithm, previous: head.hash, sequence: head.sequence + 1 };
  const parts = partsOf({ ...entry, ...place });
  const contents = parts.map(({ content }) => canonicalJson(content));
  const leaves = parts.map(({ salt }, i) => hashPart(salt, contents[i]!, algorithm));

  const hash = sealHash({ ...place, leaves });
  const [who, what, ...released] = contents;
  const rest = JSON.stringify({ salts: entry.salts, ...place, hash });
  const text = `{${inside(who!)},${inside(what!)},"releases":[${released.join()}],${inside(rest)}}`;
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

const inside = (object: string) => object.slice(1, -1);
