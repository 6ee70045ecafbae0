/**
 * How V8 looks after a gateway's memory. A request makes some 350 KB that nobody needs once it is answered, and dozens
 * are in work at once.
 *
 * - Semi-spaces of 64 MB hold what all of them need at a time. In smaller ones it survives until it counts as old, and is
 *   found dead only by collections of the whole heap: more time, and more memory too.
 * - Young objects are collected by the thread that made them alone. What lives is a few megabytes, over which V8's four
 *   helpers burn more time in waiting for each other than they save, the more so where every core serves requests.
 */
export const V8_FLAGS: readonly string[] = [
  '--min-semi-space-size=64',
  '--max-semi-space-size=64',
  '--no-parallel-scavenge',
];

/**
 * Begins this program again under `V8_FLAGS`, in the same process, unless it runs under them already: V8 lays its heap
 * out before any program can say a word. Whoever starts the gateway with a channel to it gives them itself, because the
 * channel would be lost.
 */
export function runWithV8Flags(): void {
  const { argv, channel, execArgv, execPath } = process;
  if (channel || V8_FLAGS.every((flag) => execArgv.includes(flag))) return;
  process.execve?.(execPath, [execPath, ...V8_FLAGS, ...execArgv, ...argv.slice(1)]);
}
