import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const KEY_BYTES = 32;

/**
 * Reads the key of the hashes that stand for literals in records: 32 bytes or more, as base64url.
 *
 * @throws Error naming the file when it can't be read or is too short.
 */
export async function loadLiteralsKey(path: string): Promise<Buffer> {
  const key = Buffer.from((await readFile(path, 'utf8')).trim(), 'base64url');
  if (key.length < KEY_BYTES) throw new Error(`${path} holds fewer than ${KEY_BYTES} bytes`);
  return key;
}

/** Makes the key at the first start of a demonstration. */
export async function createLiteralsKey(path: string): Promise<void> {
  if (existsSync(path)) return;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(path, randomBytes(KEY_BYTES).toString('base64url'), { mode: 0o600, flag: 'wx' });
}
