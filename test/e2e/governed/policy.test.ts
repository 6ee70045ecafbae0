import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { eventually } from '../../support/eventually.ts';
import { type City, startCity } from './support/city.ts';

let city: City;
beforeAll(async () => {
  city = await startCity({}, { isStoreDown: true });
}, 60_000);
afterAll(() => city?.close());

async function ask(): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(`${city.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ enterprises { name } }' }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

async function health() {
  const response = await fetch(`${city.url}/health/ready`);
  return (await response.json()) as {
    readonly ready: boolean;
    readonly needs: Readonly<Record<string, boolean>>;
    readonly subgraphs: Readonly<Record<string, boolean>>;
  };
}

it('a gateway that knows no agreements gives nothing, says so, and is not ready', async () => {
  expect(await ask()).toEqual({
    status: 503,
    body: {
      errors: [{ message: expect.any(String), extensions: { code: 'POLICY_UNAVAILABLE' } }],
    },
  });
  expect(await health()).toMatchObject({
    ready: false,
    needs: { policy: false, keys: true },
    subgraphs: { health: false, 'market-supervision': false },
  });
  expect(city.market.calls).toHaveLength(0);
});

it('gets them by itself as soon as their store is there, and tells the owners', async () => {
  city.store.target(city.storePort);

  await eventually('health', async () => (await health()).ready, 20_000);

  expect(await ask()).toMatchObject({ status: 200, body: { data: { enterprises: [{}] } } });
  expect((await health()).subgraphs).toMatchObject({ health: true, 'market-supervision': true });
});
