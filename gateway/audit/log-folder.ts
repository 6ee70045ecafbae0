import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditRecord } from '../../schema/contract/record.ts';
import type { LogLine } from '../../schema/contract/record-break.ts';
import type { SignedCheckpoint } from './checkpoint.ts';
import { readObjects } from './log-lines.ts';
import type { WitnessStatement } from './witness.ts';

/** Says what an exported folder holds. Nothing in it is believed that a signed checkpoint doesn't say too. */
export interface Manifest {
  readonly form: typeof FORM;
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

export const FORM = 'yaolian records 1';

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

/** @throws Error when the file is not there or is no JSON object. */
export function readJson<Type extends object>(path: string): Type {
  const value = parse(readFileSync(path, 'utf8'));
  if (typeof value === 'object' && value !== null) return value as Type;
  throw new Error(`${path} holds no JSON object`);
}

/** Undefined for what is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @throws Error when the folder holds no exported log of this form. */
export function readManifest(directory: string): Manifest {
  const { form, anchor, files } = readJson<Partial<Manifest>>(join(directory, MANIFEST));
  if (form === FORM && anchor !== undefined && Array.isArray(files)) return { form, anchor, files };
  throw new Error(`${join(directory, MANIFEST)} is not one of the form "${FORM}"`);
}

export function digestOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Null for a line that is no record. A record may still be a changed one. */
export function* readRecords(directory: string): Generator<LogLine> {
  const names = readdirSync(directory).filter((name) => /^records-\d{12}\.jsonl$/.test(name));
  for (const name of names.sort()) {
    for (const line of readObjects<AuditRecord>(join(directory, name))) {
      yield line !== null && typeof line.hash === 'string' ? line : null;
    }
  }
}

export function readCheckpoints(directory: string): (SignedCheckpoint | null)[] {
  return [...readObjects<SignedCheckpoint>(join(directory, CHECKPOINTS))];
}

/** What witnesses left beside the log, by the name of the file; null for what is no statement. */
export function readStatements(directory: string): Map<string, WitnessStatement | null> {
  const names = readdirSync(directory).filter((name) => /^witness-[\w-]+\.json$/.test(name));
  return new Map(
    names.sort().map((name) => {
      const [statement = null] = readObjects<WitnessStatement>(join(directory, name));
      const isStatement = typeof statement?.checkpoint?.sequence === 'number';
      return [name, isStatement ? statement : null];
    }),
  );
}
