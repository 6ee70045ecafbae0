import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it } from '@jest/globals';
import { type Supervised, supervise } from '../../gateway/local-stack/supervise.ts';
import { eventually } from '../support/eventually.ts';
import { isRunning } from '../support/process.ts';

const PROGRAMS = join(import.meta.dirname, 'programs');

describe('supervise', () => {
  const lines: string[] = [];
  const running: Supervised[] = [];

  afterEach(async () => {
    for (const { stop } of running.splice(0)) await stop();
    lines.length = 0;
  });

  it('refuses a program that ends before it is ready', async () => {
    const { ready } = run('refusing');

    await expect(ready).rejects.toThrow('refusing ended with code 1');
  });

  it('puts the name of the program before each line of its log', async () => {
    await run('refusing').ready.catch(() => {});

    await eventually('the log', () => lines.includes('[refusing] PORT is wrong'));
  });

  it('gives the address that the program says it is ready at', async () => {
    expect(await run('steady').ready).toBe('http://127.0.0.1:1');
  });

  it('starts a program again that was killed', async () => {
    await run('steady').ready;
    const [first = 0] = await eventually('the first run', () => pids(1));

    process.kill(first, 'SIGKILL');

    const [, second = 0] = await eventually('the second run', () => pids(2));
    expect(isRunning(second)).toBe(true);
  });

  it('gives a program up that ends again and again', async () => {
    const { failed } = run('short-lived', [1, 1]);

    const { message } = await failed;

    expect(message).toBe('short-lived ended with code 3');
    expect(lines.filter((line) => line.includes('starts again'))).toHaveLength(2);
  });

  it('ends the program when it is told to stop', async () => {
    const { ready, stop } = run('steady');
    await ready;
    const [pid = 0] = await eventually('the run', () => pids(1));

    await stop();

    expect(isRunning(pid)).toBe(false);
  });

  it('kills at once a program that hears nobody', async () => {
    const { ready, kill, stop } = run('stubborn');
    await ready;

    kill();

    await stop();
  });

  it('leaves no program behind when it is killed itself', async () => {
    const parent = spawn(process.execPath, [join(PROGRAMS, 'parent.ts')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(createInterface({ input: parent.stdout }), 'line');
    const pid = pidIn(line) ?? 0;
    expect(isRunning(pid)).toBe(true);

    parent.kill('SIGKILL');

    await eventually('the program ends', () => !isRunning(pid));
  });

  function run(name: string, delaysMs: number[] = [1]): Supervised {
    const program = { name, file: join(PROGRAMS, `${name}.ts`), env: process.env };
    const supervised = supervise(program, { sink: (line) => lines.push(line), delaysMs });
    running.push(supervised);
    return supervised;
  }

  /** The process ids of the runs so far, once there are that many. */
  function pids(count: number): number[] | null {
    const found = lines.map(pidIn).filter((pid) => pid !== null);
    return found.length >= count ? found : null;
  }
});

function pidIn(line: string): number | null {
  const [, pid] = /started as (\d+)/.exec(line) ?? [];
  return pid === undefined ? null : Number(pid);
}
