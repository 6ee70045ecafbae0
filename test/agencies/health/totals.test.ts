import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type CallOptions,
  type SubgraphProcess,
  startSubgraphProcess,
} from '../../support/subgraph-process.ts';
import { callerOf, healthAnalyst, healthSupervisor, marketAnalyst } from './callers.ts';
import { AWAY, BATCH_A, BATCH_B, HOME, insertFixtures } from './fixtures.ts';

let health: SubgraphProcess;

beforeAll(async () => {
  health = await startSubgraphProcess('health');
  await insertFixtures(health.databaseUrl);
});

afterAll(() => health?.stop());

const batches = (fields: string) =>
  `query ($keys: [_Any!]!) { _entities(representations: $keys) { ... on DrugBatch { ${fields} } } }`;
const keys = [BATCH_A, BATCH_B, { ...BATCH_A, batchNo: 'UNKNOWN' }].map((batch) => ({
  __typename: 'DrugBatch',
  ...batch,
}));

describe('counts of a batch', () => {
  it.each([
    ['the public', {}],
    ['an analyst', marketAnalyst],
    ['a health supervisor', healthSupervisor],
  ])('are rounded to 5 and withheld under 8 persons for %s', async (_, options) => {
    const { data, extensions } = await health.call(batches('doseCount'), {
      ...(options as CallOptions),
      variables: { keys },
    });

    expect(data._entities).toEqual([{ doseCount: 15 }, { doseCount: null }, { doseCount: null }]);
    expect(extensions.access).toEqual([
      {
        coordinate: 'DrugBatch.doseCount',
        status: 'SUPPRESSED',
        code: 'TOO_FEW_CONTRIBUTORS',
      },
    ]);
  });

  it('leave out a class of adverse events that few had', async () => {
    const { data } = await health.call(
      batches('aefi { cases hospitalized byClass { class cases } }'),
      { ...marketAnalyst, variables: { keys: keys.slice(0, 1) } },
    );

    expect(data._entities[0].aefi).toEqual({ cases: 15, hospitalized: null, byClass: [] });
  });

  it('are refused to those to whom the agreement gives none', async () => {
    const caller = callerOf('insurance-analyst', { agency: 'medical-insurance' });

    const { data, errors } = await health.call(batches('doseCount'), {
      caller,
      purpose: 'STATS',
      variables: { keys },
    });

    expect(data._entities.map(({ doseCount }: { doseCount: null }) => doseCount)).toEqual([
      null,
      null,
      null,
    ]);
    expect(errors[0]?.extensions.code).toBe('FIELD_NOT_SHARED');
  });
});

describe('tables of doses', () => {
  it.each([
    [
      'DISTRICT',
      [
        { group: HOME, doses: null },
        { group: AWAY, doses: null },
      ],
    ],
    ['VACCINE', [{ group: '流感疫苗', doses: 25 }]],
    ['MONTH', [{ group: '2026-10', doses: 25 }]],
    [
      'AGE',
      [
        { group: '5-9', doses: null },
        { group: '18-59', doses: null },
      ],
    ],
  ])(
    'by %s withhold what few persons make up, and what it could be told from',
    async (by, cells) => {
      const { data } = await health.call(`{ doseTotals(by: ${by}) { group doses } }`);

      expect(data.doseTotals).toEqual(cells);
    },
  );
});

describe('tables of prescriptions', () => {
  it('count the prescriptions of the analyst’s own region', async () => {
    const query = `{ prescriptionTotals(by: PRODUCT) { group prescriptions patients } }`;

    const { data } = await health.call(query, healthAnalyst);

    expect(data.prescriptionTotals).toEqual([
      { group: '国药准字H20990001', prescriptions: 10, patients: 10 },
    ]);
  });

  it('withhold a rare kind and the common one that it could be told from', async () => {
    const query = `{ prescriptionTotals(by: KIND) { group prescriptions } }`;

    const { data, extensions } = await health.call(query, healthAnalyst);

    expect(data.prescriptionTotals).toEqual([
      { group: 'ORDINARY', prescriptions: null },
      { group: 'PSYCHOTROPIC_2', prescriptions: null },
    ]);
    expect(extensions.access).toContainEqual(
      expect.objectContaining({
        coordinate: 'PrescriptionTotal.prescriptions',
        status: 'SUPPRESSED',
      }),
    );
  });

  it('are refused to the public', async () => {
    const { data, errors } = await health.call('{ prescriptionTotals(by: KIND) { group } }');

    expect(data.prescriptionTotals).toBeNull();
    expect(errors[0]?.extensions.code).toBe('FIELD_NOT_SHARED');
  });
});
