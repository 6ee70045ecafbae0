import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import { decodeJwt } from 'jose';
import { serveConsole } from '../../../gateway/http/console.ts';
import { parseSettings, type UngovernedSettings } from '../../../gateway/settings.ts';
import { startUngoverned } from '../../../gateway/start-ungoverned.ts';
import { V8_FLAGS } from '../../../gateway/v8-flags.ts';
import { ROLES } from '../../../schema/contract/caller.ts';
import { eventually } from '../../support/eventually.ts';
import { makeTemporary } from '../../support/temporary.ts';
import { startGatewayProcess } from './support/gateway-process.ts';
import { HELD_SDL, type HeldSubgraph, startHeldSubgraph } from './support/held-subgraph.ts';
import { writeSupergraph } from './support/supergraph.ts';

const temporary = makeTemporary();
const file = join(temporary.path, 'supergraph.graphql');
const root = join(import.meta.dirname, '..', '..', '..');
let subgraph: HeldSubgraph;

beforeAll(async () => {
  subgraph = await startHeldSubgraph();
  writeSupergraph(file, [{ name: 'a', url: subgraph.url, sdl: HELD_SDL }]);
});
afterAll(() => {
  subgraph?.close();
  temporary.remove();
});

describe('gateway/main.ts', () => {
  it('does not serve a supergraph that states rights without keeping them', async () => {
    const rights = join(temporary.path, 'rights.graphql');
    writeFileSync(rights, 'type Query { a: Int @classified(level: L1) }');

    const started = startGatewayProcess(['--ungoverned', '--supergraph', rights]);

    await expect(started).rejects.toThrow(/ended with 1:\ngateway: .*states rights/);
  });

  it.each([
    ['a supergraph that is not there', ['--ungoverned', '--supergraph', '/nowhere'], '/nowhere'],
    ['a setting that is missing', [], 'JWKS_URL'],
  ])('stops on %s and names it', async (_, args, name) => {
    await expect(startGatewayProcess(args)).rejects.toThrow(name);
  });

  it('does not serve without rights in production, except for a bench', async () => {
    const args = ['--ungoverned', '--supergraph', file];
    const production = { NODE_ENV: 'production' };

    await expect(startGatewayProcess(args, production)).rejects.toThrow('NODE_ENV');
    const bench = await startGatewayProcess([...args, '--bench'], production);
    await expect(bench.stop()).resolves.toBe(0);
  });

  it('runs under its own flags of V8 in the process that was started', async () => {
    const gateway = await startGatewayProcess(['--ungoverned', '--supergraph', file]);
    const [, ...command] = readFileSync(`/proc/${gateway.pid}/cmdline`, 'utf8').split('\0');

    expect(command.slice(0, V8_FLAGS.length)).toEqual(V8_FLAGS);
    expect(gateway.output()).not.toContain('Warning');
    await expect(gateway.stop()).resolves.toBe(0);
  });
});

describe('startServer', () => {
  it('finishes what is in work before it closes, and takes nothing new', async () => {
    const settings = parseSettings(['--ungoverned', '--supergraph', file, '--port', '0'], {});
    const server = await startUngoverned(settings as UngovernedSettings);
    const inWork = fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{a}"}',
    });
    await eventually('the call', () => subgraph.waiting() === 1);

    const closed = server.close();
    await eventually('a refusal', () =>
      fetch(`${server.url}/health/live`).then(
        ({ ok }) => !ok,
        () => true,
      ),
    );
    subgraph.answerAll();

    await expect((await inWork).json()).resolves.toEqual({ data: { a: 1 } });
    await closed;
  });
});

describe('npm run token', () => {
  const token = (...args: string[]) =>
    promisify(execFile)(process.execPath, ['gateway/authenticate/token.ts', ...args], {
      cwd: root,
      env: { PATH: process.env.PATH, DATA_DIR: join(temporary.path, 'data') },
    });

  it('prints one token and nothing else', async () => {
    const { stdout, stderr } = await token('case-officer');

    expect(stderr).toBe('');
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const claims = decodeJwt(stdout.trim());
    expect(claims).toMatchObject({ role: 'case-officer', aud: 'yaolian' });
    expect(claims.exp! - claims.iat!).toBe(8 * 3600);
  });

  it('prints an empty line for the public', async () => {
    await expect(token('public')).resolves.toMatchObject({ stdout: '\n' });
  });

  it.each([['mayor'], []])('lists the identities when asked for %j', async (...args) => {
    await expect(token(...args)).rejects.toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(ROLES.join(', ').slice('public, '.length)),
    });
  });
});

describe('serveConsole', () => {
  it('serves pages under a strict policy, assets for ever, and no other file', async () => {
    const dist = join(temporary.path, 'dist');
    for (const folder of ['assets', 'graphiql']) mkdirSync(join(dist, folder), { recursive: true });
    writeFileSync(join(dist, 'index.html'), '<title>药联</title>');
    writeFileSync(join(dist, 'graphiql', 'index.html'), '<title>GraphiQL</title>');
    writeFileSync(join(dist, 'assets', 'a-1.js'), '1');
    writeFileSync(join(dist, 'secret.txt'), 'secret');
    const app = fastify();
    await serveConsole(app, dist);
    const get = (url: string) => app.inject({ method: 'GET', url });

    const home = await get('/');
    expect(home.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(home.headers['content-security-policy']).toContain(
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; font-src 'self' data:; img-src 'self' data:",
    );
    expect(home.headers['cache-control']).toBe('no-cache');
    expect((await get('/enterprise/91110000MA0TE5T01U')).body).toBe(home.body);
    expect((await get('/graphiql')).body).toContain('GraphiQL');
    expect((await get('/graphiql/')).body).toContain('GraphiQL');
    const asset = await get('/assets/a-1.js');
    expect([asset.statusCode, asset.headers['cache-control']]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
    expect(asset.headers['content-security-policy']).toBeDefined();
    for (const url of ['/secret.txt', '/assets/../secret.txt', '/assets/%2e%2e/secret.txt']) {
      expect((await get(url)).statusCode).not.toBe(200);
    }
    await app.close();
  });

  it('says that there is no console when none was built', async () => {
    const app = fastify();
    await serveConsole(app, join(temporary.path, 'nothing'));

    const { statusCode, body } = await app.inject({ method: 'GET', url: '/graphiql' });

    expect(statusCode).toBe(404);
    expect(body).toContain('has not been built');
    await app.close();
  });
});
