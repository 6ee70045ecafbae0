import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type Account, canReach } from './account.ts';
import { endServerOf } from './server-process.ts';

/** What root keeps for the account that it steps down to, when the account can't reach root's own folders. */
export const ROOT_HOME = '/var/lib/yaolian';

/**
 * Gives the folder that holds the cluster: the one asked for, or, when a parent of it is closed to the account,
 * one under `/var/lib/yaolian` that a link `elsewhere` in the folder asked for leads to.
 */
export async function openHome(directory: string, account: Account): Promise<string> {
  makeOpen(directory);
  const asked = realpathSync(directory);
  if (canReach(account, asked)) return asked;

  const name = createHash('sha256').update(asked).digest('hex').slice(0, 16);
  const elsewhere = join(ROOT_HOME, name);
  const link = join(asked, 'elsewhere');
  if (!existsSync(link)) {
    await clearLeftover(elsewhere);
    makeOpen(elsewhere);
    symlinkSync(elsewhere, link);
  }
  return elsewhere;
}

/** Folders that others may pass through but not list, whatever the umask is. */
function makeOpen(directory: string): void {
  const first = mkdirSync(directory, { recursive: true });
  if (first !== undefined) chmodSync(directory, 0o711);
}

/** Whoever removes a data folder doesn't know of the other place, so that its next start clears it. */
async function clearLeftover(elsewhere: string): Promise<void> {
  await endServerOf(clusterIn(elsewhere));
  rmSync(elsewhere, { recursive: true, force: true });
}

/** PostgreSQL's own data directory in a home. */
export function clusterIn(home: string): string {
  return join(home, 'cluster');
}
