import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cutTotalsOf } from '../../support/cut-totals.ts';
import {
  type CallOptions,
  type SubgraphProcess,
  startSubgraphProcess,
} from '../../support/subgraph-process.ts';
import { AS, type Asker, callerOf } from './callers.ts';
import { CODES, putFixtures } from './fixtures.ts';

let subgraph: SubgraphProcess;
beforeAll(async () => {
  subgraph = await startSubgraphProcess('medical-insurance');
  await putFixtures(subgraph.databaseUrl);
  await cutTotalsOf('medical-insurance', subgraph.databaseUrl);
});
afterAll(() => subgraph.stop());

const ask = (args: string, options: CallOptions) =>
  subgraph.call(
    `{ settlementTotals(${args}) { region { code } month isComplete settlements totalFen } }`,
    options,
  );

describe('Query.settlementTotals', () => {
  it.each<[Asker, string]>([
    ['public', 'FIELD_NOT_SHARED'],
    ['grid', 'FIELD_NOT_SHARED'],
    ['caseOfficer', 'FIELD_NOT_SHARED'],
    ['police', 'FIELD_NOT_SHARED'],
    ['chain', 'FIELD_NOT_SHARED'],
  ])('is refused to %s', async (asker, code) => {
    const { data, errors } = await ask('by: DISTRICT', AS[asker]);

    expect(data.settlementTotals).toBeNull();
    expect(errors[0]?.extensions.code).toBe(code);
  });

  it('needs a purpose', async () => {
    const { errors } = await ask('by: DISTRICT', { caller: callerOf('insurance-analyst') });

    expect(errors[0]?.extensions.code).toBe('PURPOSE_REQUIRED');
  });

  it('gives a supervisor the own area’s exact sums, in order of month', async () => {
    const { data } = await ask('by: MONTH', AS.insurance);

    expect(data.settlementTotals).toEqual([
      { region: null, month: '2026-09', isComplete: true, settlements: 10, totalFen: '100000' },
      { region: null, month: '2026-10', isComplete: true, settlements: 24, totalFen: '240000' },
      { region: null, month: null, isComplete: true, settlements: 34, totalFen: '340000' },
    ]);
  });

  it('leaves out for an analyst what would expose an enterprise, and says so', async () => {
    const { data, errors, extensions } = await ask('by: DISTRICT', AS.analyst);

    const [home, other, total] = data.settlementTotals;
    expect(errors).toEqual([]);
    expect(other).toEqual({
      region: { code: '990206' },
      month: null,
      isComplete: false,
      settlements: null,
      totalFen: null,
    });
    // Neither the one store elsewhere nor a month of two stores is in any sum.
    expect(home).toMatchObject({ region: { code: '990106' }, isComplete: false, settlements: 24 });
    expect(total).toMatchObject({ region: null, isComplete: false, settlements: 24 });
    expect(extensions.access).toContainEqual({
      coordinate: 'SettlementTotal.totalFen',
      status: 'SUPPRESSED',
      code: 'TOO_FEW_CONTRIBUTORS',
    });
  });

  it('shows an analyst a district with enough enterprises', async () => {
    const caller = callerOf('insurance-analyst');
    const { data } = await ask('by: DISTRICT, where: { from: "2026-10", to: "2026-10" }', {
      caller,
      purpose: 'STATS',
    });

    expect(data.settlementTotals).toEqual([
      {
        region: { code: '990106' },
        month: null,
        isComplete: true,
        settlements: 24,
        totalFen: '240000',
      },
      { region: null, month: null, isComplete: true, settlements: 24, totalFen: '240000' },
    ]);
  });

  it('gives a market analyst numbers without amounts', async () => {
    const caller = callerOf('market-analyst');
    const { data, errors } = await ask('by: DISTRICT, where: { from: "2026-10" }', {
      caller,
      purpose: 'STATS',
    });

    expect(data.settlementTotals[0]).toMatchObject({ settlements: 24, totalFen: null });
    expect(errors[0]?.extensions).toMatchObject({
      code: 'FIELD_NOT_SHARED',
      coordinate: 'SettlementTotal.totalFen',
    });
  });

  it('is empty where nothing was settled', async () => {
    const { data } = await ask('by: MONTH, where: { from: "2020-01", to: "2020-02" }', AS.analyst);

    expect(data.settlementTotals).toEqual([]);
  });

  it('refuses what is no month', async () => {
    const { errors } = await ask('by: MONTH, where: { from: "2026-13" }', AS.analyst);

    expect(errors[0]?.extensions.code).toBe('VALUE_INVALID');
  });
});

describe('Enterprise.settlementTotals', () => {
  const months = async (asker: Asker, creditCode: string) => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on Enterprise { settlementTotals { month totalFen } } } }`;
    const of = [{ __typename: 'Enterprise', creditCode }];
    const answer = await subgraph.call(query, { ...AS[asker], variables: { of } });
    return { ...answer, months: answer.data._entities[0].settlementTotals };
  };

  it.each<Asker>(['public', 'grid', 'analyst', 'marketAnalyst', 'chain'])(
    'is refused to %s: one enterprise’s totals are its own',
    async (asker) => {
      const answer = await months(asker, CODES.store);

      expect(answer.months).toBeNull();
      expect(answer.errors[0]?.extensions.code).toBe('FIELD_NOT_SHARED');
    },
  );

  it.each<[Asker, string, number]>([
    ['insurance', CODES.store, 2],
    ['insurance', CODES.elsewhere, 0],
    ['caseOfficer', CODES.store, 2],
    ['caseOfficerElsewhere', CODES.store, 0],
    ['police', CODES.store, 2],
    ['policeElsewhere', CODES.store, 0],
  ])('gives %s of %s %i months', async (asker, creditCode, count) => {
    expect((await months(asker, creditCode)).months).toHaveLength(count);
  });
});
