import { canonicalJson } from '../../schema/contract/canonical-json.ts';
import type { SignedCheckpoint } from './checkpoint.ts';
import { isSigned, type SigningKey } from './signing-key.ts';

/** An agency's word that the chain up to a checkpoint is the one that it has seen before, grown. */
export interface WitnessStatement {
  readonly agency: string;
  /** The agency's public key: Ed25519, base64url. */
  readonly key: string;
  readonly checkpoint: SignedCheckpoint;
  readonly signature: string;
}

/** Why a witness won't sign. */
export type WitnessRefusal =
  /** Nothing has been added since. */
  | 'NOTHING_NEW'
  /** The log ends before what the witness has seen. */
  | 'SHRUNK'
  /** The log begins after what the witness has seen, so that nothing joins the two. */
  | 'GAP'
  /** The log says something else of the same records. */
  | 'FORKED';

/**
 * What a witness makes of a log: the checkpoint to sign, or why it refuses.
 *
 * @param seen the last checkpoint that this witness has signed; null at first.
 * @param log the checkpoints of a log that has been verified, in their order; with the one before its first record.
 */
export function judgeLog(
  seen: SignedCheckpoint | null,
  log: readonly SignedCheckpoint[],
): SignedCheckpoint | WitnessRefusal {
  const newest = log.at(-1);
  if (newest === undefined) return seen === null ? 'NOTHING_NEW' : 'SHRUNK';
  if (seen === null) return newest;
  if (newest.sequence < seen.sequence) return 'SHRUNK';

  const same = log.find(({ sequence }) => sequence === seen.sequence);
  if (same === undefined) return log[0]!.first > seen.sequence ? 'GAP' : 'FORKED';
  if (canonicalJson(same) !== canonicalJson(seen)) return 'FORKED';
  return newest === same ? 'NOTHING_NEW' : newest;
}

export function signStatement(
  agency: string,
  checkpoint: SignedCheckpoint,
  key: SigningKey,
): WitnessStatement {
  const signature = key.sign(toSign(agency, checkpoint));
  return { agency, key: key.publicKey, checkpoint, signature };
}

/** Whether the agency has signed what it states. Whether the key is the agency's is for a list of known keys to say. */
export function isSignedStatement(statement: WitnessStatement): boolean {
  const { agency, key, checkpoint, signature } = statement;
  return isSigned(toSign(agency, checkpoint), signature, key);
}

export interface StatementFault {
  readonly kind: 'WITNESS';
  readonly agency: string;
  readonly sequence: number;
  readonly problem: 'CHANGED' | 'UNKNOWN_KEY' | 'FORKED' | 'TRUNCATED';
}

/**
 * What is wrong with a statement beside a log: the statement itself, or that the log isn't the one it was made of.
 *
 * @param log canonical JSON of the log's checkpoints by the record that they end with.
 * @param key the agency's public key where it is known from elsewhere.
 */
export function faultOfStatement(
  statement: WitnessStatement,
  log: ReadonlyMap<number, string>,
  key: string | undefined,
): StatementFault | null {
  const { agency, checkpoint } = statement;
  const { sequence } = checkpoint;
  const problem = problemOf(statement, log, key);
  return problem === null ? null : { kind: 'WITNESS', agency, sequence, problem };
}

function problemOf(
  statement: WitnessStatement,
  log: ReadonlyMap<number, string>,
  key: string | undefined,
): StatementFault['problem'] | null {
  const { sequence } = statement.checkpoint;
  if (key !== undefined && key !== statement.key) return 'UNKNOWN_KEY';
  if (!isSignedStatement(statement)) return 'CHANGED';
  const same = log.get(sequence);
  if (same !== undefined) return same === canonicalJson(statement.checkpoint) ? null : 'FORKED';
  if (sequence > Math.max(0, ...log.keys())) return 'TRUNCATED';
  return sequence < Math.min(...log.keys()) ? null : 'FORKED';
}

function toSign(agency: string, checkpoint: SignedCheckpoint): string {
  return canonicalJson(['yaolian witness', agency, checkpoint]);
}
