import { execFileSync, spawnSync } from 'node:child_process';

/** The operating system account that PostgreSQL runs as; empty when that is the account we run as. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

const NOBODY: Account = { uid: 65_534, gid: 65_534 };

/** PostgreSQL refuses root, so that root steps down to `postgres`, else to nobody. */
export function findAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    return NOBODY;
  }
}

/** Whether every parent folder lets the account through to the path, and the path lets it in. */
export function canReach(account: Account, path: string): boolean {
  if (account.uid === undefined) return true;
  return spawnSync('/usr/bin/test', ['-x', path], { ...account, cwd: '/' }).status === 0;
}

function idOf(flag: '-u' | '-g'): number {
  return Number(
    execFileSync('id', [flag, 'postgres'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
}
