import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GatewayProcess, startGatewayProcess } from '../e2e/http/support/gateway-process.ts';
import { writeSupergraph } from '../e2e/http/support/supergraph.ts';
import { eventually } from '../support/eventually.ts';
import { isRunning } from '../support/process.ts';
import { makeTemporary } from '../support/temporary.ts';
import { type PlainSubgraph, startPlainSubgraph } from './support/plain-subgraph.ts';

const SDL = 'type Query { a: Int }';

const temporary = makeTemporary();
const file = join(temporary.path, 'supergraph.graphql');
let subgraph: PlainSubgraph;
let gateway: GatewayProcess;

beforeAll(async () => {
  subgraph = await startPlainSubgraph('type Query { a: Int b: Int }', { a: 1, b: 2 });
  writeSupergraph(file, [{ name: 's', url: subgraph.url, sdl: SDL }]);
  gateway = await startGatewayProcess(['--ungoverned', '--supergraph', file], {
    GATEWAY_WORKERS: '2',
  });
}, 60_000);
afterAll(async () => {
  await gateway?.stop();
  subgraph?.close();
  temporary.remove();
});

function workers(): readonly number[] {
  const children = readFileSync(`/proc/${gateway.pid}/task/${gateway.pid}/children`, 'utf8');
  return children.trim().split(' ').map(Number).filter(isRunning);
}

/** Each request on a connection of its own, so that the workers take turns. */
async function ask(query: string): Promise<string> {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ query }),
  });
  return response.text();
}

const askTwice = (query: string) => Promise.all([ask(query), ask(query)]);

describe('several workers', () => {
  it('share one port', async () => {
    expect(workers()).toHaveLength(2);

    const labels = await eventually('an answer of each worker', async () => {
      const pages = await Promise.all(
        [1, 2, 3, 4].map(async () =>
          (await fetch(`${gateway.url}/metrics`, { headers: { connection: 'close' } })).text(),
        ),
      );
      const seen = new Set(pages.map((page) => /worker="(\d+)"/.exec(page)?.[1]));
      return seen.size === 2 && seen;
    });
    expect([...labels].sort()).toEqual(['1', '2']);
  }, 30_000);

  it('all take a new supergraph', async () => {
    writeSupergraph(file, [{ name: 's', url: subgraph.url, sdl: 'type Query { a: Int b: Int }' }]);
    process.kill(gateway.pid, 'SIGHUP');

    await eventually('the new field of every worker', async () =>
      (await askTwice('{ b }')).every((text) => text === '{"data":{"b":2}}'),
    );
  }, 30_000);

  it('go on when one of them is killed, and get another one', async () => {
    const [victim = 0, other = 0] = workers();

    process.kill(victim, 'SIGKILL');

    await eventually('another worker', () => workers().length === 2 && !isRunning(victim));
    expect(workers()).toContain(other);
    await eventually('the answers of both', async () =>
      (await askTwice('{ a }')).every((text) => text === '{"data":{"a":1}}'),
    );
  }, 30_000);

  it('end together', async () => {
    const pids = workers();

    await expect(gateway.stop('SIGTERM')).resolves.toBe(0);

    expect(pids.filter(isRunning)).toEqual([]);
  }, 30_000);
});
