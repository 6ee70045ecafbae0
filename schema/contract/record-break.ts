import { type AuditRecord, type ChainHead, GENESIS } from './record.ts';
import { isSound } from './record-seal.ts';

/** The first place of a log where the record that belongs there doesn't stand. */
export interface ChainBreak {
  /** Sequence of the record that belongs there. */
  readonly sequence: number;
  readonly problem: 'CHANGED' | 'MISSING' | 'INSERTED' | 'SWAPPED' | 'TRUNCATED';
}

/** A line of a log: null stands for one that can't be read. */
export type LogLine = AuditRecord | null;

/**
 * The first bad record of a log, or null when every one follows from the one before.
 *
 * Records that are missing at the end leave a shorter, sound chain: compare its head with a signed checkpoint.
 *
 * @param head where the log begins: the record before its first.
 */
export function findBreak(lines: Iterable<LogLine>, head = GENESIS): ChainBreak | null {
  const rest = lines[Symbol.iterator]();
  let last = head;
  for (let step = rest.next(); step.done !== true; step = rest.next()) {
    if (!follows(step.value, last)) return diagnose(step.value, { last, head }, remaining(rest));
    last = step.value;
  }
  return null;
}

function follows(line: LogLine, last: ChainHead): line is AuditRecord {
  return (
    line !== null &&
    line.sequence === last.sequence + 1 &&
    line.previous === last.hash &&
    isSound(line)
  );
}

function diagnose(
  found: LogLine,
  { last, head }: { last: ChainHead; head: ChainHead },
  rest: Iterable<LogLine>,
): ChainBreak {
  const sequence = last.sequence + 1;
  if (found === null || !isSound(found)) {
    const [next = null] = rest;
    return { sequence, problem: follows(next, last) ? 'INSERTED' : 'CHANGED' };
  }
  if (found.sequence < sequence) return { sequence, problem: 'INSERTED' };
  if (found.sequence > sequence) return { sequence, problem: whyAhead(found, sequence, rest) };

  // Right place and sound, but chained to another record before. If the next is chained to this one, then it is
  // the one before that was forged together with its own hash.
  const [next = null] = rest;
  const isConfirmed = next === null || next.previous === found.hash;
  const isForgedBefore = isConfirmed && last.sequence > head.sequence;
  return { sequence: isForgedBefore ? last.sequence : sequence, problem: 'CHANGED' };
}

/** A record stands before its turn: the one whose turn it is comes later, or never. */
function whyAhead(found: AuditRecord, expected: number, rest: Iterable<LogLine>) {
  let isExpectedLater = false;
  let isFoundLater = false;
  for (const line of rest) {
    isExpectedLater ||= line?.sequence === expected;
    isFoundLater ||= line?.sequence === found.sequence;
  }
  if (!isExpectedLater) return 'MISSING';
  return isFoundLater ? 'INSERTED' : 'SWAPPED';
}

function remaining(iterator: Iterator<LogLine>): Iterable<LogLine> {
  return { [Symbol.iterator]: () => iterator };
}
