import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../../support/eventually.ts';
import { type City, startCity } from '../governed/support/city.ts';

let city: City;
beforeAll(async () => {
  city = await startCity();
}, 60_000);
afterAll(() => city?.close());

function ask(): Promise<Response> {
  return fetch(`${city.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ enterprise(code: "91110000MA0TE5T01U") { name } }' }),
  });
}

async function readMetric(name: string): Promise<number> {
  const text = await (await fetch(`${city.url}/metrics`)).text();
  const line = text.split('\n').find((candidate) => candidate.startsWith(`${name} `));
  return Number(line?.split(' ')[1]);
}

const isReady = async () => (await fetch(`${city.url}/health/ready`)).ok;

describe('whoever runs the gateway', () => {
  it('sees how many records are written, in what groups, how fast and how far they are signed', async () => {
    await Promise.all(Array.from({ length: 5 }, ask));

    expect(await readMetric('yaolian_records_total')).toBe(5);
    expect(await readMetric('yaolian_record_group_size_sum')).toBe(5);
    expect(await readMetric('yaolian_record_group_size_count')).toBeGreaterThan(0);
    expect(await readMetric('yaolian_record_append_seconds_sum')).toBeGreaterThan(0);
    expect(await readMetric('yaolian_checkpoint_age_seconds')).toBeGreaterThan(0);
  });

  it('sees that it is not ready, and clients get no data, while the store refuses', async () => {
    expect(await isReady()).toBe(true);

    city.store.target(null);
    await eventually('not ready', async () => !(await isReady()));
    const answer = await (await ask()).json();
    city.store.target(city.storePort);

    expect(answer).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: 'RECORD_UNAVAILABLE' } }],
    });
    await eventually('ready', isReady);
  });
});
