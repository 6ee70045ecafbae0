import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LogLine } from '../../schema/contract/record-break.ts';
import type { SignedCheckpoint } from './checkpoint.ts';
import { readObjects } from './log-lines.ts';
import type { WitnessStatement } from './witness.ts';

/** Says what an exported folder holds. Nothing in it is believed that a signed checkpoint doesn't say too. */
export interface Manifest {
  readonly form: 'yaolian records 1';
  /** The checkpoint before the first record; null when the log begins with the first record of all. */
  readonly anchor: SignedCheckpoint | null;
  readonly files: readonly LogFile[];
}

export interface LogFile {
  readonly name: string;
  readonly sha256: string;
}

/** Public keys, base64url, of those whose signatures count. */
export interface KnownKeys {
  readonly gateways: readonly string[];
  /** By agency. */
  readonly witnesses?: Readonly<Record<string, string>>;
}

export const MANIFEST = 'manifest.json';
export const KEYS = 'keys.json';
export const CHECKPOINTS = 'checkpoints.jsonl';

/** The name of a file of records, so that files sort in the order of the chain. */
export function recordsFile(first: number): string {
  return `records-${String(first).padStart(12, '0')}.jsonl`;
}

export function witnessFile(agency: string): string {
  return `witness-${agency}.json`;
}

/** @throws Error when the file is not there or is no JSON. */
export function readJson<Type>(path: string): Type {
  return JSON.parse(readFileSync(path, 'utf8')) as Type;
}

export function digestOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

export function* readRecords(directory: string): Generator<LogLine> {
  const names = readdirSync(directory).filter((name) => /^records-\d{12}\.jsonl$/.test(name));
  for (const name of names.sort()) yield* readObjects(join(directory, name));
}

export function readCheckpoints(directory: string): (SignedCheckpoint | null)[] {
  return [...readObjects<SignedCheckpoint>(join(directory, CHECKPOINTS))];
}

export function readStatements(directory: string): WitnessStatement[] {
  const names = readdirSync(directory).filter((name) => /^witness-[\w-]+\.json$/.test(name));
  return names.sort().map((name) => readJson<WitnessStatement>(join(directory, name)));
}
