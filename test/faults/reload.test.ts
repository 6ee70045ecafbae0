import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type GatewayProcess, startGatewayProcess } from '../e2e/http/support/gateway-process.ts';
import { startHeldSubgraph } from '../e2e/http/support/held-subgraph.ts';
import { writeSupergraph } from '../e2e/http/support/supergraph.ts';
import { eventually } from '../support/eventually.ts';
import { makeTemporary } from '../support/temporary.ts';
import { countEach, startLoad } from './support/load.ts';
import { readMetric } from './support/metrics.ts';
import { type PlainSubgraph, startPlainSubgraph } from './support/plain-subgraph.ts';

const BEFORE = 'type Query { a: Int old: Int }';
const AFTER = 'type Query { a: Int fresh: Int }';
const EVERYTHING = 'type Query { a: Int old: Int fresh: Int }';

const temporary = makeTemporary();
const file = join(temporary.path, 'supergraph.graphql');
let subgraph: PlainSubgraph;
let gateway: GatewayProcess;

beforeAll(async () => {
  subgraph = await startPlainSubgraph(EVERYTHING, { a: 1, old: 2, fresh: 3 });
});
beforeEach(async () => {
  use(BEFORE);
  gateway = await startGatewayProcess(['--ungoverned', '--supergraph', file]);
});
afterEach(() => gateway?.stop());
afterAll(() => {
  subgraph?.close();
  temporary.remove();
});

function use(sdl: string, url = subgraph.url): void {
  writeSupergraph(file, [{ name: 's', url, sdl }]);
}

async function ask(query: string): Promise<string> {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.text();
}

async function health() {
  return (await fetch(`${gateway.url}/health/ready`)).json() as Promise<{
    ready: boolean;
    schema: { since: string; isOutdated: boolean };
  }>;
}

function reload(): void {
  process.kill(gateway.pid, 'SIGHUP');
}

const reloads = (outcome: string) =>
  readMetric(gateway.url, `yaolian_schema_reloads_total{outcome="${outcome}"}`);
const isTaken = async (times: number) => (await reloads('taken')) === times;

describe('a new supergraph', () => {
  it('comes into force under load, and no request fails', async () => {
    const load = startLoad(8, () => ask('{ a }'));
    await eventually('some load', () => load.outcomes.length > 50);

    for (let times = 1; times <= 4; times += 1) {
      use(times % 2 === 0 ? BEFORE : AFTER);
      reload();
      await eventually('the reload', () => isTaken(times));
    }
    use(AFTER);
    reload();
    await eventually('the last reload', () => isTaken(5));
    const seen = load.outcomes.length;
    await eventually('load after it', () => load.outcomes.length > seen + 50);
    await load.stop();

    expect(Object.keys(countEach(load.outcomes))).toEqual(['{"data":{"a":1}}']);
    await expect(ask('{ fresh }')).resolves.toBe('{"data":{"fresh":3}}');
    await expect(ask('{ old }')).resolves.toContain('GRAPHQL_VALIDATION_FAILED');
  }, 60_000);

  it('finds the plans of what was asked before already made', async () => {
    const plans = () => readMetric(gateway.url, 'yaolian_plans_total');
    await ask('{ a }');
    const before = await plans();

    use(AFTER);
    reload();
    await eventually('the reload', () => isTaken(1));
    const ahead = await plans();
    await expect(ask('{ a }')).resolves.toBe('{"data":{"a":1}}');

    expect(ahead).toBe(before! + 1);
    await expect(plans()).resolves.toBe(ahead);
    const kept = await readMetric(gateway.url, 'yaolian_cache_entries{cache="plans"}');
    expect(kept).toBe(1);
  }, 60_000);

  it('leaves a request in work on the old one', async () => {
    const held = await startHeldSubgraph();
    use('type Query { a: Int }', held.url);
    reload();
    await eventually('the reload', () => isTaken(1));
    const inWork = ask('{ a }');
    await eventually('the call', () => held.waiting() === 1);

    use(AFTER);
    reload();
    await eventually('the next reload', () => isTaken(2));
    await expect(ask('{ fresh }')).resolves.toBe('{"data":{"fresh":3}}');
    held.answerAll();

    await expect(inWork).resolves.toBe('{"data":{"a":1}}');
    held.close();
  }, 60_000);

  it.each([
    ['is no GraphQL', '{{{'],
    ['is no supergraph', 'type Query { a: Int }'],
    ['states rights that nobody would keep', 'type Query { a: Int @classified(level: L1) }'],
  ])(
    'that %s leaves the old one in force, and says so',
    async (_, text) => {
      const { schema: before } = await health();

      writeFileSync(file, text);
      reload();
      await eventually('the refusal', async () => (await reloads('refused')) === 1);

      await expect(ask('{ old }')).resolves.toBe('{"data":{"old":2}}');
      const { ready, schema } = await health();
      expect({ ready, schema }).toEqual({ ready: true, schema: { ...before, isOutdated: true } });
      expect(gateway.output()).toContain('"schema":"refused"');

      use(AFTER);
      reload();
      await eventually('the reload', () => isTaken(1));
      expect((await health()).schema).toMatchObject({ isOutdated: false });
    },
    60_000,
  );
});
