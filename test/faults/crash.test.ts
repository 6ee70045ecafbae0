import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { isErrorCode } from '../../schema/contract/errors.ts';
import { createRandom } from '../conformance/differential/random.ts';
import { type GatewayProcess, startGatewayProcess } from '../e2e/http/support/gateway-process.ts';
import { isRunning } from '../support/process.ts';
import { makeTemporary } from '../support/temporary.ts';
import { type Attack, attacks } from './support/attacks.ts';
import { readMetrics } from './support/metrics.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SEED = 20261121;
/** By then the heap is as large as this load needs; before, its growth would hide any other. */
const WARM_UP = 1_200;
const ATTACKS = 800;
/** What caches that fill up to their bound may still add. */
const GROWTH_BYTES = 160 * 1024 * 1024;
/** What the loop may lag at p99 beside other suites; `STALL_MS=50` asks for what is promised, of a machine at rest. */
const STALL_SECONDS = Number(process.env.STALL_MS ?? 1_000) / 1_000;

const temporary = makeTemporary();
let gateway: GatewayProcess;

beforeAll(async () => {
  const file = join(temporary.path, 'supergraph.graphql');
  writeFileSync(file, withoutRights(readFileSync(join(ROOT, 'schema/supergraph.graphql'), 'utf8')));
  gateway = await startGatewayProcess(['--ungoverned', '--supergraph', file]);
}, 60_000);
afterAll(async () => {
  await gateway?.stop();
  temporary.remove();
});

/** The product's own schema, its subgraphs nowhere. */
function withoutRights(sdl: string): string {
  return sdl
    .replace(/directive @(classified|masked).*/g, '')
    .replace(/@(classified|masked)\([^)]*\)/g, '')
    .replace(/"@(classified|masked)",?/g, '')
    .replace(/url: "[^"]*"\)$/gm, 'url: "http://127.0.0.1:9/graphql")');
}

const documents = globSync(
  ['gateway/console/examples/**/*.graphql', 'test/e2e/*/operation.graphql'],
  {
    cwd: ROOT,
  },
).map((file) => readFileSync(join(ROOT, file), 'utf8'));

/** Null when the answer is as it must be. */
async function faultOf(attack: Attack): Promise<object | null> {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(attack),
  });
  const { data, errors = [] } = (await response.json()) as {
    data?: unknown;
    errors?: { extensions?: { code?: unknown } }[];
  };
  const codes = errors.map(({ extensions }) => extensions?.code);
  const isCoded = codes.every((code) => isErrorCode(code) && code !== 'INTERNAL');
  if (isCoded && (data !== undefined || codes.length > 0)) return null;
  return { query: attack.query.slice(0, 200), status: response.status, codes };
}

/** Throws attacks, four at a time. */
async function attack(seed: number, count: number): Promise<object[]> {
  const queue = attacks(createRandom(seed), documents, count)[Symbol.iterator]();
  const faults: object[] = [];
  const worker = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const fault = await faultOf(next.value);
      if (fault !== null) faults.push(fault);
    }
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  return faults;
}

/** The gateway measures the lateness of its event loop anew after each look, so one look has to tell everything. */
async function measure() {
  const read = await readMetrics(gateway.url);
  return {
    bytes: read('process_resident_memory_bytes')!,
    defects: read('yaolian_defects_total'),
    stallSeconds: read('nodejs_eventloop_lag_p99_seconds'),
    plans: read('yaolian_cache_entries{cache="plans"}'),
  };
}

it('answers whatever document is thrown at it, in bounded memory and without standing still', async () => {
  const warmUp = await attack(SEED, WARM_UP);
  const before = await measure();

  const faults = await attack(SEED + 1, ATTACKS);

  expect([...warmUp, ...faults]).toEqual([]);
  expect(isRunning(gateway.pid)).toBe(true);
  const after = await measure();
  expect(after.defects).toBe(0);
  expect(after.bytes - before.bytes).toBeLessThan(GROWTH_BYTES);
  expect(after.stallSeconds).toBeLessThan(STALL_SECONDS);
  expect(after.plans).toBeGreaterThan(0);
}, 300_000);
