import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type LineSink, runChild } from './child.ts';

export interface PagesOptions {
  /** The repository. */
  readonly root: string;
  readonly sink: LineSink;
  readonly signal: AbortSignal;
}

const CONSOLE = 'gateway/console';
const DIST = `${CONSOLE}/dist`;

/** What the pages are made of: their own sources, and the schema, its errors and purposes. */
const SOURCES = [CONSOLE, 'schema'];

/**
 * Builds the web pages when they are missing or older than what they are made of.
 *
 * @returns whether there was something to build.
 */
export async function buildPages({ root, sink, signal }: PagesOptions): Promise<boolean> {
  const note = join(root, DIST, '.sources');
  const sources = hashSources(root);
  if (existsSync(note) && readFileSync(note, 'utf8') === sources) return false;

  const file = join(root, CONSOLE, 'build.ts');
  // React's development build is twice the size.
  const env = { ...process.env, NODE_ENV: 'production' };
  await runChild({ name: 'console', file, env }, sink, signal);
  mkdirSync(join(root, DIST), { recursive: true });
  writeFileSync(note, sources);
  return true;
}

function hashSources(root: string): string {
  const paths = SOURCES.flatMap((folder) => listFiles(root, folder));
  const hash = createHash('sha256');
  for (const path of [...paths, 'package-lock.json']) {
    hash.update(path).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

function listFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)))
    .filter((path) => !path.startsWith(DIST))
    .sort();
}
