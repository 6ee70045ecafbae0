import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder that the account of PostgreSQL can pass through; `remove` it when the suite is over. */
export function makeTemporary(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'yaolian-test-'));
  chmodSync(path, 0o711);
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 10 }) };
}
