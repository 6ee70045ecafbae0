import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..', '..', '..');

export interface CommandOptions {
  /** The folder that holds the product. */
  readonly root?: string;
  /** The folder that the command is run in. */
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs an audit command as a person does; gives its exit code and all that it printed. */
export async function runCommand(
  command: string,
  args: readonly string[],
  { root = ROOT, cwd, env = {} }: CommandOptions,
) {
  const program = join(root, 'gateway', 'audit', 'commands', `${command}.ts`);
  const child = spawn(process.execPath, [program, ...args], {
    cwd,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => output.push(chunk.toString('utf8')));
  }
  const [code] = await once(child, 'close');
  return { code, output: output.join('') };
}
