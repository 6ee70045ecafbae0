import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { changedAgreement } from '../../support/agreement.ts';
import { cutTotalsOf } from '../../support/cut-totals.ts';
import { type SubgraphProcess, startSubgraphProcess } from '../../support/subgraph-process.ts';
import { AS } from './callers.ts';
import { putFixtures } from './fixtures.ts';

let subgraph: SubgraphProcess;
beforeAll(async () => {
  subgraph = await startSubgraphProcess(
    'medical-insurance',
    changedAgreement('medical-insurance', 'medical-insurance:settlement-counts', ({ grants }) => ({
      grants: grants.map((grant) => ({ ...grant, effect: 'CLEAR' as const })),
    })),
  );
  await putFixtures(subgraph.databaseUrl);
  await cutTotalsOf('medical-insurance', subgraph.databaseUrl);
});
afterAll(() => subgraph.stop());

it('sums of money that are given in totals only expose no enterprise, though counts are given exactly', async () => {
  const { data } = await subgraph.call(
    '{ settlementTotals(by: DISTRICT) { region { code } totalFen fundFen } }',
    AS.analyst,
  );

  const elsewhere = data.settlementTotals.find(
    ({ region }: { region: { code: string } | null }) => region?.code === '990206',
  );
  expect(elsewhere ?? { totalFen: null, fundFen: null }).toMatchObject({
    totalFen: null,
    fundFen: null,
  });
});
