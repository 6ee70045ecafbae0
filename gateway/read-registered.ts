import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { RegisteredDocuments } from './compile/documents.ts';
import { parseRegister, registerTexts } from './compile/registered.ts';

/**
 * Reads the registered operations: a folder of `.graphql` files or a JSON file of texts by hash; null for none.
 *
 * @throws Error when they can't be read or understood.
 */
export function readRegistered(path: string | null): RegisteredDocuments {
  if (path === null) return new Map();
  if (!statSync(path).isDirectory()) return parseRegister(readFileSync(path, 'utf8'));
  const files = globSync('**/*.graphql', { cwd: path }).sort();
  return registerTexts(files.map((file) => readFileSync(join(path, file), 'utf8')));
}
