import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readMetric } from '../../faults/support/metrics.ts';
import { MATTER_NO } from './support/agencies.ts';
import { type City, startCity } from './support/city.ts';

const ROUNDS = 1_000;
const FILE = '{ enterprise(code: "91110000MA0TE5T01U") { name prescriptions phone visits } }';
const ON_CASE = { 'x-purpose': 'CASE', 'x-matter': encodeURIComponent(MATTER_NO) };

let city: City;

beforeAll(async () => {
  city = await startCity({ DEDUPLICATE: 'on' });
}, 60_000);
afterAll(() => city?.close());

interface Given {
  /** What the client got, but for the number of its record. */
  readonly text: string;
  readonly recordId: string;
}

async function ask(headers: Record<string, string>): Promise<Given> {
  const response = await fetch(`${city.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: FILE }),
  });
  const { data, errors, extensions } = (await response.json()) as {
    readonly data: unknown;
    readonly errors: unknown;
    readonly extensions: { readonly recordId: string; readonly access: unknown };
  };
  const { recordId, access } = extensions;
  return { text: JSON.stringify({ data, errors, access }), recordId };
}

it('gives each caller its own answer and record, while equal callers share what is fetched', async () => {
  const officer = { authorization: `Bearer ${await city.tokenFor('case-officer')}`, ...ON_CASE };
  const [alone, aloneOnCase] = [await ask({}), await ask(officer)];
  expect(alone.text).not.toBe(aloneOnCase.text);

  const ids: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const given = await Promise.all([ask({}), ask(officer), ask({})]);
    expect(given.map(({ text }) => text)).toEqual([alone.text, aloneOnCase.text, alone.text]);
    if (round % 100 === 0) ids.push(given[0].recordId, given[2].recordId);
  }

  const shared = await readMetric(city.url, 'yaolian_subgraph_queries_total{how="SHARED"}');
  expect(shared).toBeGreaterThan(ROUNDS / 4);
  const records = await city.readRecords();
  const releasesOf = (id: string) => records.find((record) => record.id === id)?.releases;
  const releases = [alone.recordId, ...ids].map(releasesOf);
  expect(releases[0]!.length).toBeGreaterThan(0);
  expect(new Set(releases.map((list) => JSON.stringify(list))).size).toBe(1);
}, 300_000);
