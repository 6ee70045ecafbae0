import { afterEach, describe, expect, it } from '@jest/globals';
import { changedAgreement } from '../../support/agreement.ts';
import { type SubgraphProcess, startSubgraphProcess } from '../../support/subgraph-process.ts';
import { callerOf, caseOfficer } from './callers.ts';
import { CODES, putFixtures } from './fixtures.ts';

let subgraph: SubgraphProcess | undefined;
afterEach(() => subgraph?.stop());

describe('when an agreement is changed to give a part for fewer rows than the whole', () => {
  it("buyers outside the part's rows are not named", async () => {
    subgraph = await startSubgraphProcess(
      'market-supervision',
      changedAgreement(
        'market-supervision',
        'market-supervision:real-name-buyers',
        ({ grants }) => ({
          grants: grants.map((grant) => ({ ...grant, rows: ['MATTER'] as const })),
        }),
      ),
    );
    await putFixtures(subgraph.databaseUrl);

    const { data, extensions } = await subgraph.call(
      `{ enterprise(creditCode: "${CODES.store}") { realNameSales {
        edges { node { saleNo buyerName buyerIdNo buyerPhone } } } } }`,
      { caller: caseOfficer, purpose: 'CASE', matter: { no: 'C-9', enterprises: [], persons: [] } },
    );

    expect(data.enterprise.realNameSales.edges).toEqual([
      { node: { saleNo: '1', buyerName: null, buyerIdNo: null, buyerPhone: null } },
    ]);
    expect(extensions.access).toContainEqual({
      coordinate: 'RealNameSale.buyerIdNo',
      status: 'DENIED',
      code: 'OUTSIDE_YOUR_ROWS',
    });
  });

  it('days that are withheld are not asked by, either', async () => {
    subgraph = await startSubgraphProcess(
      'market-supervision',
      changedAgreement('market-supervision', 'market-supervision:duty-days', ({ grants }) => ({
        grants: grants.map((grant) => ({ ...grant, rows: ['MATTER'] as const })),
      })),
    );
    await putFixtures(subgraph.databaseUrl);
    const ask = (days: string) =>
      subgraph!.call(
        `{ pharmacist(registrationNo: "990000000001") { dutyRecords${days} { totalCount } } }`,
        { caller: callerOf('insurance-supervisor'), purpose: 'DAILY' },
      );

    const [all, one] = [await ask(''), await ask('(from: "2026-10-03", to: "2026-10-03")')];

    expect(all.data.pharmacist.dutyRecords).toEqual({ totalCount: 5 });
    expect(one.data.pharmacist.dutyRecords).toBeNull();
    expect(one.errors[0]?.extensions).toEqual({
      code: 'USE_NOT_AGREED',
      coordinate: 'DutyRecord.day',
    });
  });
});
