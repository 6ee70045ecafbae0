import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A gateway in a process of its own. */
export interface GatewayProcess {
  readonly url: string;
  readonly pid: number;
  /** What it wrote to standard output and error so far. */
  output(): string;
  /** Sends the signal; resolves with the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

const MAIN = join(import.meta.dirname, '..', '..', '..', '..', 'gateway', 'main.ts');

/** Starts `gateway/main.ts`; rejects with its output when it ends before it is ready. */
export async function startGatewayProcess(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<GatewayProcess> {
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { PATH: process.env.PATH, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const exited = once(child, 'close').then(([code]) => code as number | null);
  const ready = new Promise<string>((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line);
      if (line.startsWith('ready ')) resolve(line.slice('ready '.length));
    });
  });
  createInterface({ input: child.stderr }).on('line', (line) => lines.push(line));

  const failed = exited.then((code) => {
    throw new Error(`The gateway ended with ${code}:\n${lines.join('\n')}`);
  });
  const url = await Promise.race([ready, failed]);
  failed.catch(() => {});
  return {
    url,
    pid: child.pid!,
    output: () => lines.join('\n'),
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return exited;
    },
  };
}
