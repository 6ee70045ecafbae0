import type { AuditRecord, ChainHead } from '../../schema/contract/record.ts';
import { type ChainBreak, findBreak, type LogLine } from '../../schema/contract/record-break.ts';
import { extendsHead, isSignedCheckpoint, type SignedCheckpoint } from './checkpoint.ts';
import { treeRoot } from './hash-tree.ts';

/** A log as it is verified, from its first record to its last checkpoint. */
export interface RecordLog {
  /** The record before the first; `GENESIS` for a whole log. */
  readonly after: ChainHead;
  readonly records: Iterable<LogLine>;
  /** One after the other, from the first record to the last. */
  readonly checkpoints: readonly SignedCheckpoint[];
}

export type LogFault =
  | ({ readonly kind: 'RECORD' } & ChainBreak)
  | Rewritten
  | {
      readonly kind: 'CHECKPOINT';
      readonly sequence: number;
      readonly problem: 'CHANGED' | 'UNKNOWN_GATEWAY' | 'NOT_NEXT';
    };

/** Records from `sequence` to `upTo` that agree with each other, but not with what was signed of them. */
interface Rewritten {
  readonly kind: 'RECORDS';
  readonly sequence: number;
  readonly upTo: number;
  readonly problem: 'REWRITTEN';
}

/**
 * What is wrong with a log first: with its checkpoints, or else with its records; null when nothing is.
 *
 * @param gateways the public keys of the gateways that may sign.
 */
export function findFault(log: RecordLog, gateways: ReadonlySet<string>): LogFault | null {
  return faultOfCheckpoints(log, gateways) ?? faultOfRecords(log);
}

/** What is wrong with one checkpoint by itself. */
export function faultOfCheckpoint(
  checkpoint: SignedCheckpoint,
  gateways: ReadonlySet<string>,
): LogFault | null {
  const { sequence, gateway } = checkpoint;
  if (!gateways.has(gateway)) return { kind: 'CHECKPOINT', sequence, problem: 'UNKNOWN_GATEWAY' };
  if (!isSignedCheckpoint(checkpoint)) return { kind: 'CHECKPOINT', sequence, problem: 'CHANGED' };
  return null;
}

function faultOfCheckpoints(
  { after, checkpoints }: RecordLog,
  gateways: ReadonlySet<string>,
): LogFault | null {
  let head = after;
  for (const checkpoint of checkpoints) {
    const fault = faultOfCheckpoint(checkpoint, gateways);
    if (fault !== null) return fault;
    const { sequence } = checkpoint;
    if (!extendsHead(checkpoint, head))
      return { kind: 'CHECKPOINT', sequence, problem: 'NOT_NEXT' };
    head = checkpoint;
  }
  return null;
}

function faultOfRecords({ after, records, checkpoints }: RecordLog): LogFault | null {
  const spans = createSpanCheck(checkpoints);
  const chainBreak = findBreak(spans.pass(records), after);
  const { rewritten, length } = spans.result();
  if (rewritten !== null && !(chainBreak !== null && chainBreak.sequence <= rewritten.upTo)) {
    return rewritten;
  }
  if (chainBreak !== null) return { kind: 'RECORD', ...chainBreak };

  const signed = (checkpoints.at(-1) ?? after).sequence;
  const last = after.sequence + length;
  if (last < signed) return { kind: 'RECORD', sequence: last + 1, problem: 'TRUNCATED' };
  if (last > signed) return { kind: 'RECORD', sequence: signed + 1, problem: 'INSERTED' };
  return null;
}

/** Compares records with what was signed of them, as they pass on their way to another check. */
function createSpanCheck(checkpoints: readonly SignedCheckpoint[]) {
  const awaited = checkpoints[Symbol.iterator]();
  let checkpoint = awaited.next().value;
  let hashes: string[] = [];
  let length = 0;
  let rewritten: Rewritten | null = null;

  return { pass, result: () => ({ rewritten, length }) };

  function* pass(records: Iterable<LogLine>): Generator<LogLine> {
    for (const record of records) {
      length += 1;
      if (record !== null && rewritten === null) note(record);
      yield record;
    }
  }

  function note({ sequence, hash }: AuditRecord): void {
    hashes.push(hash);
    if (checkpoint === undefined || sequence !== checkpoint.sequence) return;
    const { algorithm, root, first } = checkpoint;
    if (hash !== checkpoint.hash || treeRoot(hashes, algorithm) !== root) {
      rewritten = { kind: 'RECORDS', sequence: first, upTo: sequence, problem: 'REWRITTEN' };
    }
    checkpoint = awaited.next().value;
    hashes = [];
  }
}
