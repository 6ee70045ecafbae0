import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type CallOptions,
  type SubgraphProcess,
  startSubgraphProcess,
} from '../../support/subgraph-process.ts';
import { callerOf, caseOfficer, chainPartner, gridSupervisor, STORE_MATTER } from './callers.ts';
import { CODES, putFixtures, run } from './fixtures.ts';

let subgraph: SubgraphProcess;
beforeAll(async () => {
  subgraph = await startSubgraphProcess('market-supervision');
  await putFixtures(subgraph.databaseUrl);
  await run(
    subgraph.databaseUrl,
    `INSERT INTO inspection (id, kind, credit_code, region_code, grid_code, chain_code, inspector_badges, started_at,
      checklist_code, status) SELECT 'PLAN-' || status, 'DAILY', '${CODES.store}', '990106', '990106-01',
      '${CODES.headOffice}', '{LN-001}', '2099-01-01T09:00:00+08', 'LS-2026', status
      FROM unnest(ARRAY['PLANNED', 'ASSIGNED']) status`,
  );
});
afterAll(() => subgraph.stop());

const QUERY = `query ($keys: [_Any!]!) {
  inspections { totalCount nodes { id } }
  inspection(id: "PLAN-PLANNED") { id startedAt }
  enterprise(creditCode: "${CODES.store}") { inspections { totalCount } }
  _entities(representations: $keys) { ... on Inspection { id } }
}`;
const variables = { keys: [{ __typename: 'Inspection', id: 'PLAN-ASSIGNED' }] };

const chain: CallOptions = { caller: chainPartner, purpose: 'SELF_CHECK' };
const insurance: CallOptions = { caller: callerOf('insurance-supervisor'), purpose: 'DAILY' };
const police: CallOptions = {
  caller: callerOf('police-officer'),
  purpose: 'CASE',
  matter: STORE_MATTER,
};

describe('a visit that is only planned', () => {
  it.each([
    ['the enterprise', chain, 3],
    ['the insurance', insurance, 4],
    ['the police', police, 3],
  ])('does not exist for %s, to whom plans are not given', async (_, options, count) => {
    const { data, extensions } = await subgraph.call(QUERY, { ...options, variables });

    expect(data.inspections.totalCount).toBe(count);
    expect(data.inspection).toBeNull();
    expect(data.enterprise.inspections.totalCount).toBe(3);
    expect(data._entities).toEqual([null]);
    expect(JSON.stringify([data, extensions])).not.toMatch(/PLAN-|2099/);
  });

  it.each([
    ['the supervisor of the grid', { caller: gridSupervisor, purpose: 'DAILY' }, 6],
    ['a case officer', { caller: caseOfficer, purpose: 'CASE', matter: STORE_MATTER }, 6],
  ] as const)('is known to %s', async (_, options, count) => {
    const { data } = await subgraph.call(QUERY, { ...options, variables });

    expect(data.inspections.totalCount).toBe(count);
    expect(data.inspection.startedAt).toBe('2099-01-01T01:00:00.000Z');
    expect(data._entities).toEqual([{ id: 'PLAN-ASSIGNED' }]);
  });
});
