import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cutTotalsOf } from '../../support/cut-totals.ts';
import {
  type CallOptions,
  type SubgraphProcess,
  startSubgraphProcess,
} from '../../support/subgraph-process.ts';
import { callerOf, healthAnalyst, healthSupervisor, marketAnalyst } from './callers.ts';
import { AWAY, BATCH_A, BATCH_B, HOME, insertDoses, insertFixtures } from './fixtures.ts';

let health: SubgraphProcess;

beforeAll(async () => {
  health = await startSubgraphProcess('health');
  await insertFixtures(health.databaseUrl);
  await cutTotalsOf('health', health.databaseUrl);
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
        { group: HOME, isComplete: false, doses: 20 },
        { group: AWAY, isComplete: false, doses: null },
      ],
    ],
    ['VACCINE', [{ group: '流感疫苗', isComplete: false, doses: 20 }]],
    ['MONTH', [{ group: '2026-10', isComplete: false, doses: 20 }]],
    [
      'AGE',
      [
        { group: '5-9', isComplete: false, doses: null },
        { group: '18-59', isComplete: false, doses: 20 },
      ],
    ],
  ])('by %s sum parts of 8 persons and more, and say what is left out', async (by, cells) => {
    const { data, extensions } = await health.call(
      `{ doseTotals(by: ${by}) { group isComplete doses } }`,
    );

    expect(data.doseTotals).toEqual(cells);
    expect(extensions.access).toEqual([
      { coordinate: 'DoseTotal.doses', status: 'SUPPRESSED', code: 'TOO_FEW_CONTRIBUTORS' },
    ]);
  });

  it('are the same for those who may see every dose', async () => {
    const query = '{ doseTotals(by: AGE) { group isComplete doses } }';

    const [everyone, supervisor] = [
      await health.call(query),
      await health.call(query, healthSupervisor),
    ];

    expect(supervisor.data).toEqual(everyone.data);
    expect(supervisor.extensions.release.statements).toBe(1);
  });

  it('say nothing of this month, and nothing of what comes late until it is cut', async () => {
    const query = '{ doseTotals(by: MONTH) { group isComplete doses } }';
    const { data: before } = await health.call(query);

    await insertDoses(health.databaseUrl, [new Date().toISOString(), '2026-10-05T09:00:00+08']);
    const { data: after } = await health.call(query);

    expect(after).toEqual(before);
  });
});

describe('tables of prescriptions', () => {
  it.each([
    ['PRODUCT', '国药准字H20990001'],
    ['MONTH', '2026-10'],
    ['DISTRICT', HOME],
  ])('by %s count the prescriptions of the analyst’s own region', async (by, group) => {
    const query = `{ prescriptionTotals(by: ${by}) { group isComplete prescriptions patients } }`;

    const { data } = await health.call(query, healthAnalyst);

    expect(data.prescriptionTotals).toEqual([
      { group, isComplete: false, prescriptions: 10, patients: 10 },
    ]);
  });

  it('leave out a rare kind', async () => {
    const query = `{ prescriptionTotals(by: KIND) { group isComplete prescriptions } }`;

    const { data, extensions } = await health.call(query, healthAnalyst);

    expect(data.prescriptionTotals).toEqual([
      { group: 'ORDINARY', isComplete: true, prescriptions: 10 },
      { group: 'PSYCHOTROPIC_2', isComplete: false, prescriptions: null },
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
