import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findFreePort } from '../../subgraphs/kit/free-port.ts';
import { makeTemporary } from '../support/temporary.ts';

const PROGRAM = join(import.meta.dirname, '..', '..', 'gateway', 'local-stack.ts');

describe('npm start', () => {
  let temporary: ReturnType<typeof makeTemporary>;
  let dataDirectory: string;

  beforeEach(() => {
    temporary = makeTemporary();
    dataDirectory = join(temporary.path, 'data');
  });

  afterEach(() => temporary.remove());

  it('refuses a port that is taken, before it starts or writes anything', async () => {
    const server = createServer().listen(0);
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;

    const { code, stderr } = await start({ PORT: String(port) });

    expect(code).toBe(1);
    expect(stderr).toBe(
      `PORT ${port} can't be used: another program listens there. Set another PORT.\n`,
    );
    expect(existsSync(dataDirectory)).toBe(false);
    server.close();
  });

  it.each([
    ['WORLD', { WORLD: 'medium' }],
    ['WORLD_SEED', { WORLD_SEED: '7' }],
  ])('refuses another %s than the one on disk, and says which that is', async (_, settings) => {
    mkdirSync(dataDirectory);
    writeFileSync(join(dataDirectory, 'world.json'), '{"world":"small","seed":20261121}\n');

    const { code, stderr } = await start({ PORT: String(await findFreePort()), ...settings });

    expect(code).toBe(1);
    expect(stderr).toContain('holds WORLD=small with WORLD_SEED=20261121');
    expect(existsSync(join(dataDirectory, 'postgres'))).toBe(false);
  });

  it('names a setting that is wrong, in one line', async () => {
    const { code, stderr } = await start({ WORLD: 'planet' });

    expect(code).toBe(1);
    expect(stderr).toBe('WORLD is "planet"; give one of small, medium, city.\n');
  });

  it('says on an old Node which one is needed', async () => {
    const check = join(PROGRAM, '..', 'local-stack', 'check-node.mjs');
    const asOld = "Object.defineProperty(process.versions, 'node', { value: '20.20.2' })";
    const script = `${asOld}; await import(${JSON.stringify(check)})`;

    const { code, stderr } = await run(['--input-type=module', '-e', script], {});

    expect(code).toBe(1);
    expect(stderr).toMatch(/needs Node 22\.18 or later and this is 20\.20\.2/);
  });

  function start(settings: Readonly<Record<string, string>>) {
    return run([PROGRAM], { DATA_DIR: dataDirectory, ...settings });
  }
});

interface Ended {
  readonly code: number;
  readonly stderr: string;
}

function run(command: string[], settings: Readonly<Record<string, string>>): Promise<Ended> {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      command,
      { env: { ...inherited, ...settings } },
      (_error, _stdout, stderr) => resolve({ code: child.exitCode ?? -1, stderr }),
    );
  });
}
