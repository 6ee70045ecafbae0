import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AgencyName, SUBGRAPHS } from '../../schema/subgraphs.ts';

/**
 * Gives the file with the secret that the gateway signs its calls to each agency with, made at the first start:
 * one for each agency, so that none can speak as the gateway to another.
 */
export function openCallKeys(directory: string): ReadonlyMap<AgencyName, string> {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  return new Map(SUBGRAPHS.map(({ name }) => [name, openKey(join(directory, `call-${name}.key`))]));
}

/** Gives the file with the key of the hashes that stand for literals in records, made at the first start. */
export function openRecordKey(directory: string): string {
  return openKey(join(directory, 'record.key'));
}

/** Gives the file with the secret that checkpoints over the records are signed with, made at the first start. */
export function openCheckpointKey(directory: string): string {
  return openKey(join(directory, 'checkpoint.key'));
}

function openKey(path: string): string {
  if (!existsSync(path)) {
    writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  }
  return path;
}
