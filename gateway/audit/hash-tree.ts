import { createHash } from 'node:crypto';
import type { HashName } from '../../schema/contract/record-seal.ts';

/**
 * The root of a hash tree over record hashes, as hexadecimal digits.
 *
 * @see RFC 9162, 2.1.1: leaves and nodes are hashed with different first bytes, so that none can pass for the other.
 */
export function treeRoot(leaves: readonly string[], algorithm: HashName): string {
  if (leaves.length === 1) return leafNode(leaves[0]!, algorithm);
  const split = splitOf(leaves.length);
  const left = treeRoot(leaves.slice(0, split), algorithm);
  return innerNode(left, treeRoot(leaves.slice(split), algorithm), algorithm);
}

/** The hashes that lead from one leaf to the root, the leaf's own neighbour first. @see RFC 9162, 2.1.3.1 */
export function treePath(
  index: number,
  leaves: readonly string[],
  algorithm: HashName,
): readonly string[] {
  if (leaves.length === 1) return [];
  const split = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return index < split
    ? [...treePath(index, left, algorithm), treeRoot(right, algorithm)]
    : [...treePath(index - split, right, algorithm), treeRoot(left, algorithm)];
}

export interface TreePlace {
  /** From 0. */
  readonly index: number;
  /** Number of leaves. */
  readonly size: number;
}

const DIGEST = /^[0-9a-f]{64}$/;

/** The root that a leaf at this place leads to along a path; null when the path is not one of this tree. */
export function rootThrough(
  leaf: string,
  { index, size }: TreePlace,
  { path, algorithm }: { readonly path: readonly string[]; readonly algorithm: HashName },
): string | null {
  if (!(index >= 0 && index < size)) return null;
  if (size === 1) return path.length === 0 ? leafNode(leaf, algorithm) : null;
  const other = path.at(-1);
  if (other === undefined || !DIGEST.test(other)) return null;

  const split = splitOf(size);
  const rest = { path: path.slice(0, -1), algorithm };
  if (index < split) {
    const left = rootThrough(leaf, { index, size: split }, rest);
    return left && innerNode(left, other, algorithm);
  }
  const right = rootThrough(leaf, { index: index - split, size: size - split }, rest);
  return right && innerNode(other, right, algorithm);
}

/** The largest power of two below the number of leaves. */
function splitOf(size: number): number {
  return 2 ** (31 - Math.clz32(size - 1));
}

function leafNode(leaf: string, algorithm: HashName): string {
  return createHash(algorithm).update(Uint8Array.of(0)).update(leaf, 'hex').digest('hex');
}

function innerNode(left: string, right: string, algorithm: HashName): string {
  const node = createHash(algorithm).update(Uint8Array.of(1));
  return node.update(left, 'hex').update(right, 'hex').digest('hex');
}
