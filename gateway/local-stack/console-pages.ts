import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type LineSink, runChild } from './child.ts';

export interface ConsoleOptions {
  /** `gateway/console`. */
  readonly directory: string;
  readonly sink: LineSink;
  readonly signal: AbortSignal;
}

/**
 * Builds the web pages when they are missing or older than their sources.
 *
 * @returns whether there was something to build.
 */
export async function buildPages({ directory, sink, signal }: ConsoleOptions): Promise<boolean> {
  const note = join(directory, 'dist', '.sources');
  const sources = hashSources(directory);
  if (existsSync(note) && readFileSync(note, 'utf8') === sources) return false;

  const file = join(directory, 'build.ts');
  await runChild({ name: 'console', file, env: process.env }, sink, signal);
  mkdirSync(join(directory, 'dist'), { recursive: true });
  writeFileSync(note, sources);
  return true;
}

function hashSources(directory: string): string {
  const lock = join(directory, '..', '..', 'package-lock.json');
  const sources = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map(({ parentPath, name }) => relative(directory, join(parentPath, name)))
    .filter((path) => !path.startsWith('dist'))
    .sort();
  const hash = createHash('sha256').update(readFileSync(lock));
  for (const path of sources) hash.update(path).update(readFileSync(join(directory, path)));
  return hash.digest('hex');
}
