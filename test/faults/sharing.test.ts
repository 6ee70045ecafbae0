import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type GatewayProcess, startGatewayProcess } from '../e2e/http/support/gateway-process.ts';
import {
  HELD_SDL,
  type HeldSubgraph,
  startHeldSubgraph,
} from '../e2e/http/support/held-subgraph.ts';
import { writeSupergraph } from '../e2e/http/support/supergraph.ts';
import { eventually } from '../support/eventually.ts';
import { makeTemporary } from '../support/temporary.ts';
import { readMetric } from './support/metrics.ts';

const EQUAL = 5;

const temporary = makeTemporary();
const file = join(temporary.path, 'supergraph.graphql');
let subgraph: HeldSubgraph;
let gateway: GatewayProcess;

beforeAll(async () => {
  subgraph = await startHeldSubgraph();
  writeSupergraph(file, [{ name: 's', url: subgraph.url, sdl: HELD_SDL }]);
  gateway = await startGatewayProcess(['--ungoverned', '--supergraph', file], {
    DEDUPLICATE: 'on',
  });
}, 60_000);
afterAll(async () => {
  await gateway?.stop();
  subgraph?.close();
  temporary.remove();
});

async function ask(signal: AbortSignal | null = null): Promise<string> {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ a }' }),
    signal,
  });
  return response.text();
}

const queries = (how: string) =>
  readMetric(gateway.url, `yaolian_subgraph_queries_total{how="${how}"}`);

it('equal queries share one call, and one client that leaves takes nothing from the others', async () => {
  const leave = new AbortController();
  const first = ask(leave.signal).catch(() => 'gone');
  await eventually('the call', () => subgraph.waiting() === 1);
  const others = Array.from({ length: EQUAL - 1 }, () => ask());
  await eventually('all of them', async () => (await queries('SHARED')) === EQUAL - 1);

  leave.abort();
  await expect(first).resolves.toBe('gone');
  subgraph.answerAll();

  const answers = await Promise.all(others);
  expect(answers).toEqual(Array(EQUAL - 1).fill('{"data":{"a":1}}'));
  expect(subgraph.received()).toBe(1);
  await expect(queries('SENT')).resolves.toBe(1);
  const measured = 'yaolian_subgraph_fetch_seconds_count{subgraph="s",status="200"}';
  await expect(readMetric(gateway.url, measured)).resolves.toBe(1);
}, 30_000);
