import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type SubgraphProcess, startSubgraphProcess } from '../../support/subgraph-process.ts';
import { BATCH_A, insertFixtures, run } from './fixtures.ts';

let health: SubgraphProcess;
beforeAll(async () => {
  health = await startSubgraphProcess('health');
  await insertFixtures(health.databaseUrl);
  await run(
    health.databaseUrl,
    "UPDATE aefi_case SET batch_no = 'C2026' WHERE is_hospitalized AND class = 3",
  );
});
afterAll(() => health?.stop());

it('a batch with two cases looks like one with none to the public, in the notes too', async () => {
  const [two, none] = await Promise.all(['C2026', 'D2026'].map(aefiOf));

  expect(two).toEqual(none);
});

function aefiOf(batchNo: string) {
  const keys = [{ __typename: 'DrugBatch', ...BATCH_A, batchNo }];
  return health.call(
    `query ($keys: [_Any!]!) { _entities(representations: $keys) {
      ... on DrugBatch { doseCount aefi { cases hospitalized byClass { class cases } } } } }`,
    { variables: { keys } },
  );
}
