import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Agent, request } from 'undici';
import { type GatewayProcess, startGatewayProcess } from '../e2e/http/support/gateway-process.ts';
import {
  HELD_SDL,
  type HeldSubgraph,
  startHeldSubgraph,
} from '../e2e/http/support/held-subgraph.ts';
import { writeSupergraph } from '../e2e/http/support/supergraph.ts';
import { eventually } from '../support/eventually.ts';
import { makeTemporary } from '../support/temporary.ts';
import { countEach, startLoad } from './support/load.ts';
import { readMetric } from './support/metrics.ts';

const CONNECTIONS = 100;
const IN_FLIGHT = 8;
const WAITING = 16;
const WARM_UP = 4_000;
const REQUESTS = 12_000;
// The collector lags behind under load; a leak of 16 KB for each request would be more.
const GROWTH_BYTES = 128 * 1024 * 1024;

const temporary = makeTemporary();
const file = join(temporary.path, 'supergraph.graphql');
const clients = new Agent({ connections: CONNECTIONS });
let subgraph: HeldSubgraph;
let gateway: GatewayProcess;

beforeAll(async () => {
  subgraph = await startHeldSubgraph();
  writeSupergraph(file, [{ name: 's', url: subgraph.url, sdl: HELD_SDL }]);
  gateway = await startGatewayProcess(['--ungoverned', '--supergraph', file], {
    MAX_IN_FLIGHT: String(IN_FLIGHT),
    MAX_WAITING: String(WAITING),
  });
}, 30_000);
afterAll(async () => {
  await clients.close();
  await gateway?.stop();
  subgraph?.close();
  temporary.remove();
});

/** The code of the answer, and whether a refusal says when to come again. */
async function ask(): Promise<string> {
  const { statusCode, headers, body } = await request(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ a }"}',
    dispatcher: clients,
  });
  const text = await body.text();
  if (text === '{"data":{"a":1}}') return 'answered';
  const code = /"code":"([A-Z_]+)"/.exec(text)?.[1];
  return `${statusCode} ${code} ${headers['retry-after']}`;
}

const residentBytes = async () => (await readMetric(gateway.url, 'process_resident_memory_bytes'))!;

it('answers what it can and refuses the rest at once, in flat memory', async () => {
  const load = startLoad(CONNECTIONS, ask);
  await eventually('full use', () => subgraph.waiting() === IN_FLIGHT);
  const answering = setInterval(() => subgraph.answerAll(), 20);

  await eventually('the warm-up', () => load.outcomes.length > WARM_UP, 60_000);
  const before = await residentBytes();
  await eventually('the load', () => load.outcomes.length > REQUESTS, 120_000);
  const growth = (await residentBytes()) - before;
  const inFlight = await readMetric(gateway.url, 'yaolian_requests_in_flight');
  await load.stop();

  const counts = countEach(load.outcomes);
  expect(Object.keys(counts).sort()).toEqual(['503 OVERLOADED 1', 'answered']);
  expect(counts.answered).toBeGreaterThan(IN_FLIGHT);
  expect(inFlight).toBeLessThanOrEqual(IN_FLIGHT);
  expect(growth).toBeLessThan(GROWTH_BYTES);
  await expect(ask()).resolves.toBe('answered');
  clearInterval(answering);
}, 200_000);
