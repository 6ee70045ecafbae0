import type { AuditRecord } from '../../schema/contract/record.ts';
import {
  leafHash,
  PARTS_BEFORE_RELEASES,
  partsOf,
  type RecordPart,
  type Seal,
  sealHash,
  sealOf,
} from '../../schema/contract/record-seal.ts';
import type { SignedCheckpoint } from './checkpoint.ts';
import { rootThrough, treePath } from './hash-tree.ts';
import { faultOfCheckpoint } from './verify-log.ts';

/**
 * Proves to one agency that its release is on record, and who asked for it and why. Of the other agencies it shows
 * how many there are, and hashes that say nothing without their salts.
 */
export interface ReleaseProof {
  /** The record's place in the chain and the hashes of all its parts. */
  readonly seal: Seal;
  /** Who asked, why, and under which agreements. */
  readonly common: RecordPart;
  /** What the agency released. */
  readonly release: RecordPart;
  /** From the record's hash to the root that the checkpoint signs. */
  readonly path: readonly string[];
  readonly checkpoint: SignedCheckpoint;
}

/** A checkpoint with the hashes of the records that it covers. */
export interface CoveredSpan {
  readonly checkpoint: SignedCheckpoint;
  readonly hashes: readonly string[];
}

/** The proof for one agency, or null when the record holds no release of it. */
export function proveRelease(
  { hash: _, ...record }: AuditRecord,
  agency: string,
  { checkpoint, hashes }: CoveredSpan,
): ReleaseProof | null {
  const parts = partsOf(record);
  const index = record.releases.findIndex((release) => release.agency === agency);
  if (index < 0) return null;
  return {
    seal: sealOf(record),
    common: parts[0]!,
    release: parts[PARTS_BEFORE_RELEASES + index]!,
    path: treePath(record.sequence - checkpoint.first, hashes, checkpoint.algorithm),
    checkpoint,
  };
}

export type ProofFault =
  | 'MALFORMED'
  | 'UNKNOWN_GATEWAY'
  | 'CHECKPOINT'
  | 'COMMON'
  | 'RELEASE'
  | 'PLACE';

/**
 * Which part of a proof doesn't fit, or null when it proves what it says.
 *
 * @param gateways the public keys of the gateways that may sign.
 */
export function faultOfProof(
  proof: ReleaseProof,
  gateways: ReadonlySet<string>,
): ProofFault | null {
  try {
    return findFault(proof, gateways);
  } catch {
    return 'MALFORMED'; // parts are missing or of another kind, or the algorithm is none that we know
  }
}

function findFault(
  { seal, common, release, path, checkpoint }: ReleaseProof,
  gateways: ReadonlySet<string>,
): ProofFault | null {
  const fault = faultOfCheckpoint(checkpoint, gateways);
  if (fault !== null) return fault.problem === 'UNKNOWN_GATEWAY' ? 'UNKNOWN_GATEWAY' : 'CHECKPOINT';

  const { leaves, algorithm, sequence } = seal;
  if (leaves[0] !== leafHash(common, algorithm)) return 'COMMON';
  if (leaves.indexOf(leafHash(release, algorithm)) < PARTS_BEFORE_RELEASES) return 'RELEASE';

  const { first, root } = checkpoint;
  const place = { index: sequence - first, size: checkpoint.sequence - first + 1 };
  const reached = rootThrough(sealHash(seal), place, { path, algorithm: checkpoint.algorithm });
  return reached === root ? null : 'PLACE';
}
