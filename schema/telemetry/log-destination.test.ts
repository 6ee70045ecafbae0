import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, expect, it } from '@jest/globals';

/** Logs when its input ends, and ends. */
const PROGRAM = `
  const { createLog } = await import(${JSON.stringify(join(import.meta.dirname, 'log.ts'))});
  const log = createLog('info');
  console.log('ready');
  process.stdin.resume().once('end', () => {
    for (let i = 0; i < 200; i += 1) log.info({ i, text: 'x'.repeat(2_000) });
    process.exit(0);
  });`;

let running: ChildProcess | null = null;
afterEach(() => {
  running?.kill('SIGKILL');
});

function start() {
  const program = spawn(process.execPath, ['--input-type=module', '-e', PROGRAM], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  running = program;
  return { program, ready: once(program.stdout, 'data'), exit: once(program, 'exit') };
}

it('lets a program end whose log nobody reads any more', async () => {
  const { program, ready, exit } = start();
  await ready;

  program.stdout.destroy();
  program.stdin.end();

  expect(await exit).toEqual([0, null]);
});

it('writes every line before the program ends', async () => {
  const { program, ready, exit } = start();
  await ready;
  let text = '';
  program.stdout.on('data', (part) => {
    text += part;
  });

  program.stdin.end();
  await Promise.all([exit, once(program.stdout, 'end')]);

  const lines = text.split('\n').filter((line) => line !== '');
  expect(lines.map((line) => JSON.parse(line).i)).toEqual(Array.from({ length: 200 }, (_, i) => i));
});
