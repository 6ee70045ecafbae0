import { readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StartError } from '../start-error.ts';

const FAST_STOP_MS = 30_000;
const POLL_MS = 25;

/**
 * Ends the server that a killed run left behind in this data directory. A process that merely has the
 * number noted there, or serves another directory, is left alone.
 *
 * @throws StartError when the server doesn't end, or belongs to another user.
 */
export async function endServerOf(cluster: string): Promise<void> {
  const pid = serverOf(cluster);
  if (pid === null) return;

  const deadline = Date.now() + FAST_STOP_MS;
  signal(pid, 'SIGINT');
  while (serverOf(cluster) === pid) {
    if (Date.now() > deadline) throw new StartError(`PostgreSQL, process ${pid}, does not end.`);
    await wait(POLL_MS);
  }
}

function serverOf(cluster: string): number | null {
  const [line = ''] = readOrEmpty(join(cluster, 'postmaster.pid')).split('\n');
  const pid = Number(line);
  return pid > 0 && workingDirectoryOf(pid) === cluster ? pid : null;
}

/** A PostgreSQL server works in its data directory, which tells it from any other process. */
function workingDirectoryOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ESRCH') return;
    throw new StartError(`PostgreSQL, process ${pid}, is of another user; end it first.`, {
      cause,
    });
  }
}
