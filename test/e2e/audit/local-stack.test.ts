import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { eventually } from '../../support/eventually.ts';
import { openStack, STACK_START_MS, type Stack } from '../../support/stack.ts';
import { makeTemporary } from '../../support/temporary.ts';
import { mainEnterprise } from '../../support/world.ts';
import { runCommand } from './support/run-command.ts';
import { type SecondGateway, startSecondGateway } from './support/second-gateway.ts';

const temporary = makeTemporary();
let stack: Stack;
let gateway: SecondGateway;

beforeAll(async () => {
  stack = await openStack();
  gateway = await startSecondGateway(stack, { CHECKPOINT_SECONDS: '1' });
}, STACK_START_MS);

afterAll(async () => {
  await gateway?.stop();
  temporary.remove();
});

function run(command: string, ...args: string[]) {
  const env = { DATA_DIR: stack.dataDirectory };
  return runCommand(command, args, { cwd: temporary.path, env });
}

it('a release of the local stack can be exported, verified and proved', async () => {
  const { creditCode } = mainEnterprise(stack);
  const query = `{ enterprise(creditCode: "${creditCode}") { name } }`;
  const { extensions } = await stack.ask(query);
  const recordId = String(extensions.recordId);

  const proved = await eventually(
    'a checkpoint',
    async () => {
      const ended = await run('prove', recordId, 'market-supervision', '--out', 'proof.json');
      return ended.output.includes('No checkpoint') ? null : ended;
    },
    30_000,
  );
  const checked = await run('verify-proof', 'proof.json');
  const exported = await run('export', '--out', 'log');
  const verified = await run('verify', join(temporary.path, 'log'));

  expect(proved).toMatchObject({ code: 0 });
  expect(checked.output).toContain('Enterprise.name');
  expect(exported).toMatchObject({ code: 0 });
  expect(verified.output).toMatch(/^GOOD {2}records 1 to \d+/);
}, 60_000);
