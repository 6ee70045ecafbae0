import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../start-error.ts';

/**
 * Notes in the home that this process uses it, so that a second start neither ends nor shares its server.
 * A note of a process that is gone doesn't count.
 *
 * @returns what gives the home free again.
 * @throws StartError when a living process holds it.
 */
export function claimHome(home: string): () => void {
  const note = join(home, 'owner');
  const owner = readOwner(note);
  if (owner !== null && identify(owner.pid) === owner.identity) {
    throw new StartError(
      `${home} is in use by process ${owner.pid}; end it, or set another DATA_DIR.`,
    );
  }
  writeFileSync(note, `${process.pid} ${identify(process.pid)}\n`);
  return () => rmSync(note, { force: true });
}

function readOwner(note: string): { pid: number; identity: string } | null {
  try {
    const [pid, identity = ''] = readFileSync(note, 'utf8').trim().split(' ');
    return { pid: Number(pid), identity };
  } catch {
    return null;
  }
}

/** When the process started, in clock ticks since boot: tells it from a later one of the same number. */
function identify(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[19] ?? null;
  } catch {
    return null;
  }
}
