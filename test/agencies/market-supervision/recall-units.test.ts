import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import {
  type CallOptions,
  type SubgraphProcess,
  startSubgraphProcess,
} from '../../support/subgraph-process.ts';
import { callerOf, caseOfficer, chainPartner, gridSupervisor } from './callers.ts';
import { CODES, putFixtures } from './fixtures.ts';

const { store, single, elsewhere, headOffice } = CODES;

const UNITS = `
INSERT INTO recall_unit VALUES
  ('RC-1', '${store}', '990106', '990106-01', '${headOffice}', '2026-10-01T10:00:00+08', 12, '2026-10-01T11:00:00+08'),
  ('RC-1', '${elsewhere}', '990206', '990206-01', NULL, '2026-10-01T10:00:00+08', 7, NULL);
`;

const QUESTION = `{ recall(recallNo: "RC-1") { recallNo
  units { totalCount nodes { enterprise { creditCode } stockQuantity stockReportedAt } } } }`;

let subgraph: SubgraphProcess;
beforeAll(async () => {
  subgraph = await startSubgraphProcess('market-supervision');
  await putFixtures(subgraph.databaseUrl);
  const client = new pg.Client({ connectionString: subgraph.databaseUrl });
  await client.connect();
  await client.query(UNITS).finally(() => client.end());
});
afterAll(() => subgraph.stop());

describe('the units that a recall was told to', () => {
  const OWN = {
    enterprise: { creditCode: store },
    stockQuantity: 12,
    stockReportedAt: '2026-10-01T03:00:00.000Z',
  };
  const matterOn = (...enterprises: string[]) => ({ no: 'C-1', enterprises, persons: [] });

  it.each<[who: string, options: CallOptions]>([
    ['a grid supervisor', { caller: gridSupervisor, purpose: 'DAILY' }],
    [
      'a police officer',
      {
        caller: callerOf('police-officer'),
        purpose: 'CASE',
        matter: matterOn(store, single),
      },
    ],
    ['a chain', { caller: chainPartner, purpose: 'SELF_CHECK' }],
  ])('are only the own ones of %s', async (_, options) => {
    const { data, errors } = await subgraph.call(QUESTION, options);

    expect(errors).toEqual([]);
    expect(data.recall.units).toEqual({ totalCount: 1, nodes: [OWN] });
  });

  it('show who has stock and has not reported it to an officer whose case is about it', async () => {
    const { data } = await subgraph.call(QUESTION, {
      caller: caseOfficer,
      purpose: 'CASE',
      matter: matterOn(elsewhere),
    });

    expect(data.recall.units.nodes).toContainEqual({
      enterprise: { creditCode: elsewhere },
      stockQuantity: 7,
      stockReportedAt: null,
    });
  });

  it.each<[who: string, options: CallOptions]>([
    ['the public', {}],
    ['an analyst', { caller: callerOf('market-analyst'), purpose: 'STATS' }],
  ])('are not for %s, who still gets the recall', async (_, options) => {
    const { data, errors } = await subgraph.call(QUESTION, options);

    expect(data.recall).toEqual({ recallNo: 'RC-1', units: null });
    expect(errors.map(({ extensions }) => extensions.coordinate)).toEqual(['Recall.units']);
  });
});
