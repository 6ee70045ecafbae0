import { canonicalJson } from '../../schema/contract/canonical-json.ts';
import type { ChainHead } from '../../schema/contract/record.ts';
import type { HashName } from '../../schema/contract/record-seal.ts';
import { treeRoot } from './hash-tree.ts';
import { isSigned, type SigningKey } from './signing-key.ts';

/** A gateway's word on how far the chain reaches and on the records since the checkpoint before. */
export interface Checkpoint {
  /** The gateway's public key: Ed25519, base64url. */
  readonly gateway: string;
  /** RFC 3339, UTC, milliseconds. */
  readonly at: string;
  readonly algorithm: HashName;
  /** The first record that it covers. */
  readonly first: number;
  /** Hash of the record before that. */
  readonly previous: string;
  /** The last record that it covers. */
  readonly sequence: number;
  /** Hash of the last record. */
  readonly hash: string;
  /** Root of the hash tree over the hashes of all records that it covers. */
  readonly root: string;
}

export interface SignedCheckpoint extends Checkpoint {
  readonly signature: string;
}

export interface CheckpointParts {
  readonly key: SigningKey;
  readonly at: string;
  readonly algorithm: HashName;
}

/** The checkpoint over the records that follow `before`, in their order; at least one. */
export function signCheckpoint(
  hashes: readonly string[],
  before: ChainHead,
  { key, at, algorithm }: CheckpointParts,
): SignedCheckpoint {
  const checkpoint: Checkpoint = {
    gateway: key.publicKey,
    at,
    algorithm,
    first: before.sequence + 1,
    previous: before.hash,
    sequence: before.sequence + hashes.length,
    hash: hashes.at(-1)!,
    root: treeRoot(hashes, algorithm),
  };
  return { ...checkpoint, signature: key.sign(toSign(checkpoint)) };
}

/** Whether the gateway that a checkpoint names has signed all of it. Whether to trust that gateway is another matter. */
export function isSignedCheckpoint({ signature, ...checkpoint }: SignedCheckpoint): boolean {
  return isSigned(toSign(checkpoint), signature, checkpoint.gateway);
}

/** Whether a checkpoint begins exactly where the chain stood. */
export function extendsHead({ first, previous }: Checkpoint, head: ChainHead): boolean {
  return first === head.sequence + 1 && previous === head.hash;
}

function toSign(checkpoint: Checkpoint): string {
  return canonicalJson(['yaolian checkpoint', checkpoint]);
}
