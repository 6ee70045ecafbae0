import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type CallOptions,
  type SubgraphProcess,
  startSubgraphProcess,
} from '../../support/subgraph-process.ts';
import { callerOf, caseOfficer, chainPartner, STORE_MATTER } from './callers.ts';
import { putFixtures } from './fixtures.ts';

let subgraph: SubgraphProcess;
beforeAll(async () => {
  subgraph = await startSubgraphProcess('market-supervision');
  await putFixtures(subgraph.databaseUrl);
});
afterAll(() => subgraph.stop());

const police: CallOptions = {
  caller: callerOf('police-officer'),
  purpose: 'CASE',
  matter: STORE_MATTER,
};
const chain: CallOptions = { caller: chainPartner, purpose: 'SELF_CHECK' };

describe('the owner, when a signed call uses what the caller may only read', () => {
  it.each([
    ['an input field', '{ inspections(where: { status: [RECTIFYING] }) { totalCount } }', police],
    [
      'two of them',
      '{ inspections(where: { kind: [DAILY], region: "99" }) { totalCount } }',
      police,
    ],
    [
      'one beside a public one',
      '{ enterprises(where: { kind: [CDC], grid: "990106-01" }) { totalCount } }',
      chain,
    ],
    ['an argument', '{ grids(region: "990106") { totalCount } }', chain],
  ])('refuses %s', async (_, query, options) => {
    const { data, errors } = await subgraph.call(query, options);

    expect(Object.values(data)).toEqual([null]);
    expect(errors[0]?.extensions.code).toBe('USE_NOT_AGREED');
  });

  it('refuses one in a variable', async () => {
    const { data, errors } = await subgraph.call(
      'query ($where: InspectionsWhere) { inspections(where: $where) { totalCount } }',
      { ...police, variables: { where: { startedTo: '2026-10-05T00:00:00Z' } } },
    );

    expect(data).toEqual({ inspections: null });
    expect(errors[0]?.extensions).toEqual({
      code: 'USE_NOT_AGREED',
      coordinate: 'Inspection.startedAt',
    });
  });

  it.each([
    ['the list as it is', '{ inspections { totalCount } }', police],
    [
      'a condition that asks for nothing',
      '{ inspections(where: { status: null }) { totalCount } }',
      police,
    ],
    [
      'a use that is agreed',
      '{ inspections(where: { status: [RECTIFYING] }) { totalCount } }',
      {
        caller: caseOfficer,
        purpose: 'CASE' as const,
        matter: STORE_MATTER,
      },
    ],
  ])('gives %s', async (_, query, options) => {
    const { data, errors } = await subgraph.call(query, options);

    expect(errors).toEqual([]);
    expect(data.inspections.totalCount).toBeGreaterThan(0);
  });
});
