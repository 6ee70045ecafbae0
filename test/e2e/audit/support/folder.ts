import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  digestOf,
  MANIFEST,
  type Manifest,
  readJson,
} from '../../../../gateway/audit/log-folder.ts';

/** An exported log that can be tampered with; every change begins anew from how it was written. */
export function createTampering(original: string, scratch: string) {
  cpSync(original, scratch, { recursive: true });
  const manifest = readJson<Manifest>(join(original, MANIFEST));
  const name = manifest.files.find((file) => file.name.startsWith('records-'))!.name;
  const bytes = readFileSync(join(original, name));
  const lines = bytes.toString('utf8').split('\n').slice(0, -1);

  return { lines, bytes, writeBytes, writeLines };

  /** Puts records into their file, and makes the manifest agree: it is signed by nobody. */
  function writeBytes(content: Buffer): void {
    const files = manifest.files.map((file) =>
      file.name === name ? { name, sha256: digestOf(content) } : file,
    );
    writeFileSync(join(scratch, name), content);
    writeFileSync(join(scratch, MANIFEST), JSON.stringify({ ...manifest, files }));
  }

  function writeLines(changed: readonly string[]): void {
    writeBytes(Buffer.from(changed.map((line) => `${line}\n`).join('')));
  }
}
