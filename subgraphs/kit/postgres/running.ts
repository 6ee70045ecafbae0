import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Address, toOwnerUrl } from './databases.ts';
import { clusterIn } from './home.ts';

/**
 * The URL of a database in the cluster that another process of ours runs in this folder, as its owner.
 *
 * @param directory as it was given to `startCluster`.
 * @returns null when no cluster runs there.
 */
export function findRunningDatabase(directory: string, database: string): string | null {
  const homes = [directory, join(directory, 'elsewhere')];
  const address = homes.map(readAddress).find((found) => found !== null);
  return address == null ? null : toOwnerUrl(database, address);
}

function readAddress(home: string): Address | null {
  try {
    const note = readFileSync(join(clusterIn(home), 'postmaster.pid'), 'utf8');
    const [pid, , , port] = note.split('\n');
    if (!isAlive(Number(pid))) return null;
    return { port: Number(port), password: readFileSync(join(home, 'password'), 'utf8') };
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}
