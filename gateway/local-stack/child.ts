import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { StartError } from '../../subgraphs/kit/start-error.ts';

/** A program of the product, run by this Node in a process of its own. */
export interface Program {
  /** What the lines of its log begin with. */
  readonly name: string;
  /** Path of its main file. */
  readonly file: string;
  /** Of Node itself. */
  readonly flags?: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Takes one line of a program's log. */
export type LineSink = (line: string) => void;

const PRELOAD = new URL('leave-with-parent.mjs', import.meta.url).href;

const STOP_MS = 15_000;

/**
 * Starts a program whose log goes, line by line, to the sink. It has a process group of its own, because a Ctrl-C
 * at the terminal is for the stack to answer, and a channel to us, by whose end it learns of ours.
 */
export function startChild({ name, file, flags = [], env }: Program, sink: LineSink): ChildProcess {
  const child = spawn(process.execPath, [...flags, `--import=${PRELOAD}`, file], {
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    if (stream !== null) {
      createInterface({ input: stream }).on('line', (line) => sink(`[${name}] ${line}`));
    }
  }
  return child;
}

/** Runs a program to its end. @throws StartError when it fails; an abort ends it. */
export async function runChild(program: Program, sink: LineSink, signal: AbortSignal) {
  const child = startChild(program, sink);
  const abort = () => void stopChild(child);
  signal.addEventListener('abort', abort, { once: true });
  const [code, killedBy] = await once(child, 'close');
  signal.removeEventListener('abort', abort);

  signal.throwIfAborted();
  if (code !== 0) {
    const file = fileURLToPath(new URL(program.file, 'file:'));
    throw new StartError(`${program.name} ended with ${killedBy ?? `code ${code}`}: ${file}`);
  }
}

/** Asks the program to end, insists when it takes too long, and waits until it has ended. */
export async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const impatience = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
  await ended;
  clearTimeout(impatience);
}
