import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '../../schema/contract/canonical-json.ts';
import { GENESIS } from '../../schema/contract/record.ts';
import type { SignedCheckpoint } from './checkpoint.ts';
import {
  CHECKPOINTS,
  digestOf,
  type KnownKeys,
  type Manifest,
  readCheckpoints,
  readManifest,
  readRecords,
  readStatements,
} from './log-folder.ts';
import { faultOfCheckpoint, findFault, type LogFault } from './verify-log.ts';
import { faultOfStatement, type StatementFault, type WitnessStatement } from './witness.ts';

export type FolderFault =
  | LogFault
  | StatementFault
  | {
      readonly kind: 'FILE';
      readonly name: string;
      readonly problem: 'UNREADABLE' | 'MISSING' | 'CHANGED' | 'EXTRA';
    };

export interface Verdict {
  /** The first thing that is wrong, or null. */
  readonly fault: FolderFault | null;
  readonly manifest: Manifest;
  readonly checkpoints: readonly SignedCheckpoint[];
  readonly statements: readonly WitnessStatement[];
}

/**
 * Proves an exported log from its files and public keys alone.
 *
 * @throws Error when the folder holds no exported log at all.
 */
export function verifyFolder(directory: string, keys: KnownKeys): Verdict {
  const manifest = readManifest(directory);
  const lines = readCheckpoints(directory);
  const checkpoints = lines.filter((line) => line !== null);
  const statements = readStatements(directory);
  const found = { manifest, checkpoints };
  const fault =
    (checkpoints.length < lines.length ? unreadable(CHECKPOINTS) : null) ??
    faultOfLog(directory, found, new Set(keys.gateways)) ??
    faultOfFiles(directory, manifest) ??
    faultOfStatements(statements, found, keys);
  return { fault, ...found, statements: [...statements.values()].filter((one) => one !== null) };
}

function unreadable(name: string): FolderFault {
  return { kind: 'FILE', name, problem: 'UNREADABLE' };
}

interface FoundLog {
  readonly manifest: Manifest;
  readonly checkpoints: readonly SignedCheckpoint[];
}

function faultOfLog(
  directory: string,
  { manifest, checkpoints }: FoundLog,
  gateways: ReadonlySet<string>,
): FolderFault | null {
  const { anchor } = manifest;
  const anchorFault = anchor && faultOfCheckpoint(anchor, gateways);
  if (anchorFault !== null) return anchorFault;
  const after = anchor ?? GENESIS;
  return findFault({ after, checkpoints, records: readRecords(directory) }, gateways);
}

/** The log itself is sound by now: what remains is whether the manifest tells of it as it is. */
function faultOfFiles(directory: string, manifest: Manifest): FolderFault | null {
  const listed = new Map(manifest.files.map(({ name, sha256 }) => [name, sha256]));
  const names = readdirSync(directory);
  const missing = [...listed.keys()].find((name) => !names.includes(name));
  if (missing !== undefined) return { kind: 'FILE', name: missing, problem: 'MISSING' };

  for (const name of names.sort()) {
    const sha256 = listed.get(name);
    if (sha256 === undefined && name.endsWith('.jsonl')) {
      return { kind: 'FILE', name, problem: 'EXTRA' };
    }
    if (sha256 !== undefined && digestOf(readFileSync(join(directory, name))) !== sha256) {
      return { kind: 'FILE', name, problem: 'CHANGED' };
    }
  }
  return null;
}

function faultOfStatements(
  statements: ReadonlyMap<string, WitnessStatement | null>,
  { manifest, checkpoints }: FoundLog,
  keys: KnownKeys,
): FolderFault | null {
  const log = manifest.anchor === null ? checkpoints : [manifest.anchor, ...checkpoints];
  const known = new Map(log.map((checkpoint) => [checkpoint.sequence, canonicalJson(checkpoint)]));
  for (const [name, statement] of statements) {
    if (statement === null) return unreadable(name);
    const fault = faultOfStatement(statement, known, keys.witnesses?.[statement.agency]);
    if (fault !== null) return fault;
  }
  return null;
}
