import { readFileSync } from 'node:fs';

/** Whether the process runs; one that has ended but that nobody has collected yet doesn't count. */
export function isRunning(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat[stat.lastIndexOf(')') + 2] !== 'Z';
  } catch {
    return false;
  }
}
