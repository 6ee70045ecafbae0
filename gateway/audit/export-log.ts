import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SignedCheckpoint } from './checkpoint.ts';
import type { AuditDatabase } from './database.ts';
import {
  CHECKPOINTS,
  digestOf,
  FORM,
  KEYS,
  type KnownKeys,
  type LogFile,
  MANIFEST,
  type Manifest,
  recordsFile,
} from './log-folder.ts';
import { toLines } from './log-lines.ts';
import { createEvidenceReader } from './read-evidence.ts';

export interface ExportOptions {
  readonly from: Date;
  readonly to: Date;
  /** A folder that is empty or not there yet. */
  readonly directory: string;
}

/** A file is ended at the first checkpoint after this many records. */
const RECORDS_PER_FILE = 10_000;

/**
 * Writes the records of a time with everything that proves them, always in whole spans of checkpoints: the same
 * spans give the same bytes. Records that no checkpoint covers yet stay out.
 *
 * @returns the checkpoints over what was written.
 * @throws Error when the folder is in use or there is nothing to write.
 */
export async function exportLog(
  db: AuditDatabase,
  options: ExportOptions,
): Promise<readonly SignedCheckpoint[]> {
  const { from, to, directory } = options;
  const reader = createEvidenceReader(db);
  const checkpoints = await reader.checkpointsBetween(from, to);
  const [oldest] = checkpoints;
  if (oldest === undefined)
    throw new Error(
      'No checkpoint covers a record of that time; the newest are covered in a minute.',
    );
  await openEmpty(directory);

  const anchor = await reader.checkpointEndingAt(oldest.first - 1);
  const files = [
    await write(KEYS, toLines([keysOf(anchor === null ? checkpoints : [anchor, ...checkpoints])])),
    await write(CHECKPOINTS, toLines(checkpoints)),
    ...(await writeRecords()),
  ];
  const manifest: Manifest = { form: FORM, anchor, files };
  await write(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
  return checkpoints;

  async function writeRecords(): Promise<LogFile[]> {
    const written: LogFile[] = [];
    for (const spans of intoFiles(checkpoints)) {
      const lines: string[] = [];
      for (const span of spans) lines.push(toLines(await reader.recordsOf(span)));
      written.push(await write(recordsFile(spans[0]!.first), lines.join('')));
    }
    return written;
  }

  async function write(name: string, content: string): Promise<LogFile> {
    await writeFile(join(directory, name), content);
    return { name, sha256: digestOf(content) };
  }
}

function keysOf(checkpoints: readonly SignedCheckpoint[]): KnownKeys {
  return { gateways: [...new Set(checkpoints.map(({ gateway }) => gateway))].sort() };
}

async function openEmpty(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  if ((await readdir(directory)).length > 0) throw new Error(`${directory} is not empty`);
}

function intoFiles(checkpoints: readonly SignedCheckpoint[]): SignedCheckpoint[][] {
  const files: SignedCheckpoint[][] = [];
  let begun = Number.NEGATIVE_INFINITY;
  for (const checkpoint of checkpoints) {
    if (checkpoint.first - begun >= RECORDS_PER_FILE) {
      files.push([]);
      begun = checkpoint.first;
    }
    files.at(-1)!.push(checkpoint);
  }
  return files;
}
