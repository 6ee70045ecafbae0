import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type GatewayProcess, startGatewayProcess } from '../e2e/http/support/gateway-process.ts';
import { writeSupergraph } from '../e2e/http/support/supergraph.ts';
import { eventually } from '../support/eventually.ts';
import { isRunning } from '../support/process.ts';
import { makeTemporary } from '../support/temporary.ts';
import { countEach, startLoad } from './support/load.ts';
import { readMetric } from './support/metrics.ts';
import { type PlainSubgraph, startPlainSubgraph } from './support/plain-subgraph.ts';

const LOAD = 6;
const PATIENCE_MS = 5_000;
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

async function health(): Promise<{ readonly worker: number }> {
  const response = await fetch(`${gateway.url}/health/ready`, { headers: { connection: 'close' } });
  return response.json() as Promise<{ readonly worker: number }>;
}

/** Each request on a connection of its own, so that the workers take turns. */
async function ask(query: string): Promise<string> {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ query }),
    // A connection that was being handed to a worker when it was killed is answered by nobody.
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  return response.text();
}

const askTwice = (query: string) => Promise.all([ask(query), ask(query)]);

describe('several workers', () => {
  it('share one port', async () => {
    expect(workers()).toHaveLength(2);

    const seen = await eventually('an answer of each worker', async () => {
      const reports = await Promise.all([1, 2, 3, 4].map(health));
      const workers = new Set(reports.map(({ worker }) => worker));
      return workers.size === 2 && [...workers];
    });
    expect(seen.toSorted()).toEqual([1, 2]);
  }, 30_000);

  it('count together, whichever is asked', async () => {
    const asked = 40;
    const load = startLoad(4, () => ask('{ a }'));
    await eventually('some load', () => load.outcomes.length >= asked);
    await load.stop();

    await eventually('the number of requests', async () => {
      const counted = await readMetric(gateway.url, 'yaolian_request_seconds_count{code="OK"}');
      return counted === load.outcomes.length;
    });
    await expect(readMetric(gateway.url, 'yaolian_workers')).resolves.toBe(2);
  }, 30_000);

  it('all take a new supergraph', async () => {
    writeSupergraph(file, [{ name: 's', url: subgraph.url, sdl: 'type Query { a: Int b: Int }' }]);
    const load = startLoad(LOAD, () => ask('{ a }'));
    process.kill(gateway.pid, 'SIGHUP');

    await eventually('the new field of every worker', async () =>
      (await askTwice('{ b }')).every((text) => text === '{"data":{"b":2}}'),
    );
    await load.stop();
    expect(Object.keys(countEach(load.outcomes))).toEqual(['{"data":{"a":1}}']);
  }, 30_000);

  it('go on when one of them is killed under load, and get another one', async () => {
    const [victim = 0, other = 0] = workers();
    const load = startLoad(LOAD, () => ask('{ a }'));
    await eventually('some load', () => load.outcomes.length > 50);

    process.kill(victim, 'SIGKILL');

    await eventually('another worker', () => workers().length === 2 && !isRunning(victim));
    expect(workers()).toContain(other);
    const seen = load.outcomes.length;
    await eventually('load after it', () => load.outcomes.length > seen + 50);
    await load.stop();
    const { '{"data":{"a":1}}': answered = 0, ...failed } = countEach(load.outcomes);
    expect(answered).toBeGreaterThan(100);
    // Each connection can have had one request in the worker that was killed.
    const lost = Object.values(failed).reduce((total, count) => total + count, 0);
    expect(lost).toBeLessThanOrEqual(LOAD);
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
