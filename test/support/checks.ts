import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A check of the whole repository that passes or fails as one. */
export interface Check {
  readonly name: string;
  /** Script and arguments, run by this Node. */
  readonly command: readonly string[];
}

export const ROOT = join(import.meta.dirname, '..', '..');

const CHECKS: readonly Check[] = [
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '-p', '.'] },
  { name: 'format and lint', command: ['node_modules/@biomejs/biome/bin/biome', 'check'] },
  { name: 'schema drift', command: ['schema/generate.ts', '--check'] },
];

/** Runs the checks one after the other, their output on ours, and gives the names of those that failed. */
export async function runChecks(): Promise<{ passed: number; failed: string[] }> {
  const failed: string[] = [];
  const present = CHECKS.filter(({ command: [script = ''] }) => existsSync(join(ROOT, script)));
  for (const { name, command } of present) {
    console.log(`# ${name}`);
    if ((await run(command)) !== 0) failed.push(name);
  }
  return { passed: present.length - failed.length, failed };
}

/** Runs a script of ours, its output on ours, and gives its exit code; a signal counts as 1. */
export async function run(command: readonly string[], env = process.env): Promise<number> {
  const child = spawn(process.execPath, command, {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(child, 'close');
  return code ?? 1;
}
