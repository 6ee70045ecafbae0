import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { isRunning } from './process.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const CACHE = join(tmpdir(), `yaolian-test-worlds-${userInfo().uid}`);
const KEPT = 3;

/** Everything that has a part in what a data directory looks like after its first start. */
const SOURCES = [
  'package-lock.json',
  'schema',
  'subgraphs',
  'gateway/audit',
  'gateway/exchange',
  'gateway/authenticate',
  'gateway/local-stack',
  'gateway/local-stack.ts',
];

/**
 * Fills an empty folder with a data directory that holds the small world. The first time after a change of the
 * code `load` makes it; then it is a copy.
 */
export async function fillDataDirectory(
  dataDirectory: string,
  load: (dataDirectory: string) => Promise<void>,
): Promise<void> {
  const cached = join(CACHE, hashSources());
  if (!existsSync(cached)) await make(cached, load);
  copy(cached, dataDirectory);
}

async function make(cached: string, load: (dataDirectory: string) => Promise<void>): Promise<void> {
  removeUnfinished();
  const unfinished = `${cached}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  for (const path of [CACHE, unfinished]) chmodSync(path, 0o711); // PostgreSQL's account has to get through
  try {
    await load(unfinished);
    if (!existsSync(cached)) renameSync(unfinished, cached);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  removeOld();
}

/** With owners and modes as they are, which Node's own copy can't do. */
function copy(from: string, to: string): void {
  execFileSync('cp', ['-a', '--reflink=auto', `${from}/.`, to]);
}

function removeOld(): void {
  const byAge = readdirSync(CACHE)
    .filter((name) => !name.includes('.'))
    .map((name) => ({ path: join(CACHE, name), madeMs: statSync(join(CACHE, name)).mtimeMs }))
    .sort((one, other) => other.madeMs - one.madeMs);
  for (const { path } of byAge.slice(KEPT)) rmSync(path, { recursive: true, force: true });
}

/** What a run that was killed has left. */
function removeUnfinished(): void {
  for (const name of existsSync(CACHE) ? readdirSync(CACHE) : []) {
    const [, pid] = name.split('.');
    if (pid !== undefined && !isRunning(Number(pid)))
      rmSync(join(CACHE, name), { recursive: true });
  }
}

function hashSources(): string {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap(listFiles)) hash.update(path).update(readFileSync(path));
  return hash.digest('hex').slice(0, 24);
}

function listFiles(source: string): string[] {
  const path = join(ROOT, source);
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
