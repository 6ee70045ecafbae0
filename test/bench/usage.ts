import { readdirSync, readFileSync } from 'node:fs';

/** What a process and its descendants have used so far. */
export interface Usage {
  readonly cpuMs: number;
  readonly peakMb: number;
}

const TICK_MS = 10;

interface ProcessStat {
  readonly pid: number;
  readonly parent: number;
  readonly cpuMs: number;
}

/** CPU of all threads, the kernel's share included, and the largest memory, as Linux counts them. */
export function usageOf(root: number): Usage {
  const stats = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readStat);
  const family = new Set([root]);
  for (const _ of stats)
    for (const { pid, parent } of stats) if (family.has(parent)) family.add(pid);
  const members = stats.filter(({ pid }) => family.has(pid));
  return {
    cpuMs: members.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    peakMb: peakMbOf(root),
  };
}

function readStat(name: string): readonly ProcessStat[] {
  try {
    const text = readFileSync(`/proc/${name}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    return [{ pid: Number(name), parent, cpuMs: (fields[11]! + fields[12]!) * TICK_MS }];
  } catch {
    return []; // It ended meanwhile.
  }
}

function peakMbOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
