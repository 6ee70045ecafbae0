import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.ts';
import { isRunning } from '../support/process.ts';
import { type OwnStack, STACK_START_MS, startOwnStack } from '../support/stack.ts';
import { countStatements, prepareCounting } from '../support/statements.ts';

const QUERY = '{ __typename }';

/** Ten seconds for a machine that does nothing else, and as much again for the suites beside this one. */
const RESTART_MS = 20_000;

describe('the local stack', () => {
  let stack: OwnStack;

  beforeAll(async () => {
    stack = await startOwnStack({ prepare: prepareCounting });
  }, STACK_START_MS);

  afterAll(() => stack?.stop());

  it('is ready soon when its data is there', () => {
    expect(stack.startMs).toBeLessThan(RESTART_MS);
  });

  it('answers a query', async () => {
    const { status, data } = await stack.ask(QUERY, { persona: 'grid-supervisor' });

    expect({ status, data }).toEqual({ status: 200, data: { __typename: 'Query' } });
  });

  it('knows the statements that its databases were sent', async () => {
    const counts = await countStatements(stack.dataDirectory, () =>
      stack.ask(QUERY, { persona: 'grid-supervisor' }),
    );

    expect(counts.map(({ database }) => database)).toContain('exchange');
  });

  it('starts an agency again whose program was killed', async () => {
    const before = stack.pidOf('health');

    process.kill(before, 'SIGKILL');

    const after = await eventually('another program', () => findOther('health', before));
    expect(isRunning(after)).toBe(true);
  });

  it('tells each program of its own database and of no other', () => {
    const pids = [stack.pidOf('gateway'), stack.pidOf('health')];

    const environments = pids.map((pid) => readFileSync(`/proc/${pid}/environ`, 'utf8'));

    expect(environments[1]).not.toMatch(/DATABASE_URL_(?!HEALTH)/);
    expect(environments[0]).not.toMatch(/DATABASE_URL_(?!EXCHANGE)/);
  });

  it('leaves nothing running when it is killed', async () => {
    const programs = ['gateway', 'health', 'public-security'].map(stack.pidOf);

    process.kill(stack.pid, 'SIGKILL');

    await eventually('every program ends', () => !programs.some(isRunning), 20_000);
  });

  function findOther(program: string, before: number): number | null {
    try {
      const pid = stack.pidOf(program);
      return pid === before ? null : pid;
    } catch {
      return null; // none at the moment
    }
  }
});
