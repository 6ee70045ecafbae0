import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

interface LockEntry {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const LOCK = join(import.meta.dirname, '..', '..', 'package-lock.json');
const { packages } = JSON.parse(readFileSync(LOCK, 'utf8')) as {
  packages: Readonly<Record<string, LockEntry>>;
};

describe('the lock file', () => {
  // npm drops a package for another platform that the registry doesn't have, and then `npm ci` refuses.
  it('holds every package that another one names, those for other platforms too', () => {
    const missing = Object.entries(packages).flatMap(([path, entry]) =>
      Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
        .filter((name) => !isLocked(name, path))
        .map((name) => `${name}, named by ${path || 'package.json'}`),
    );

    expect(missing).toEqual([]);
  });
});

/** Looks where Node would: in the package's own `node_modules` and in those around it. */
function isLocked(name: string, from: string): boolean {
  if (Object.hasOwn(packages, `${from && `${from}/`}node_modules/${name}`)) return true;
  if (from === '') return false;
  const around = from.lastIndexOf('/node_modules/');
  return isLocked(name, around === -1 ? '' : from.slice(0, around));
}
