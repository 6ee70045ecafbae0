import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One package of the lock file, with every licence that is stated for it. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** Needed to build and test only. */
  readonly isDevelopment: boolean;
  /** SPDX expressions: the registry's, and the installed package's own. */
  readonly licences: readonly string[];
}

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

/** `license` of a package.json; an object or a list of objects in packages of before 2015. */
type Stated = string | { readonly type?: string } | undefined;

interface Manifest {
  readonly license?: Stated;
  readonly licenses?: readonly Stated[];
}

/** Every package that the lock file names, installed on this platform or not. */
export function readPackages(root: string): LockedPackage[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(lock.packages as Record<string, LockEntry>)
    .filter(([path]) => path !== '')
    .map(([path, { version = '', license, dev = false }]) => {
      const stated = [license, ...readStated(join(root, path, 'package.json'))];
      const licences = new Set(stated.filter((text) => text !== undefined));
      return {
        name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
        version,
        isDevelopment: dev,
        licences: [...licences],
      };
    });
}

function readStated(manifestPath: string): (string | undefined)[] {
  if (!existsSync(manifestPath)) return [];
  const { license, licenses } = JSON.parse(readFileSync(manifestPath, 'utf8')) as Manifest;
  if (licenses === undefined) return [toExpression(license)];
  return [toExpression(license), licenses.map(toExpression).join(' OR ')];
}

function toExpression(stated: Stated): string | undefined {
  return typeof stated === 'object' ? stated.type : stated;
}
