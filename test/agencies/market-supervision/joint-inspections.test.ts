import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { Role } from '../../../schema/contract/caller.ts';
import type { Matter, Purpose } from '../../../schema/contract/purpose.ts';
import {
  type CallOptions,
  type SubgraphProcess,
  startSubgraphProcess,
} from '../../support/subgraph-process.ts';
import { callerOf, caseOfficer, chainPartner, gridSupervisor } from './callers.ts';
import { CODES, OFFICER, putFixtures } from './fixtures.ts';

const { store, single, elsewhere, headOffice } = CODES;

/** L-1 is live and lists two districts' units; the others are not live, each for a reason of its own. */
const PLANS = `
INSERT INTO joint_inspection (id, title, theme, lead_agency, agencies, officer_subjects, starts_on, ends_on, state)
  SELECT 'L-' || n, '联合检查', theme, 'market-supervision', '{market-supervision,health}', '{${OFFICER}}',
    current_date + first, current_date + last, state
  FROM (VALUES (1, 'DRUGS_AND_DEVICES', -1, 1, 'IN_PROGRESS'), (2, 'CONTROLLED_DRUGS', -9, 1, 'CLOSED'),
    (3, 'CONTROLLED_DRUGS', -9, -2, 'IN_PROGRESS'), (4, 'CONTROLLED_DRUGS', 2, 9, 'AGREED'),
    (5, 'CONTROLLED_DRUGS', -9, 1, 'PROPOSED'), (6, 'CONTROLLED_DRUGS', -9, 1, 'HANDED_OVER'),
    (7, 'CONTROLLED_DRUGS', -9, 1, 'AGREED'), (8, 'CONTROLLED_DRUGS', -9, 1, 'FINDINGS_IN')
  ) AS v(n, theme, first, last, state);
INSERT INTO joint_inspection_unit VALUES
  ('L-1', '${store}', '990106', '990106-01', '${headOffice}', '2026-10-01', 'PROBLEMS', '{health}'),
  ('L-1', '${elsewhere}', '990206', '990206-01', NULL, NULL, NULL, '{}'),
  ('L-2', '${store}', '990106', '990106-01', '${headOffice}', NULL, NULL, '{}'),
  ('L-3', '${elsewhere}', '990206', '990206-01', NULL, NULL, NULL, '{}');
`;

let subgraph: SubgraphProcess;
beforeAll(async () => {
  subgraph = await startSubgraphProcess('market-supervision');
  await putFixtures(subgraph.databaseUrl);
  await run(PLANS);
});
afterAll(() => subgraph.stop());

const ON_L1: Matter = { no: 'L-1', enterprises: [store, elsewhere], persons: [] };
const jointGrid: CallOptions = { caller: gridSupervisor, purpose: 'JOINT', matter: ON_L1 };
const dailyGrid: CallOptions = { caller: gridSupervisor, purpose: 'DAILY' };

describe('joint inspections', () => {
  const LIST =
    '{ jointInspections { totalCount nodes { id units { totalCount nodes { visitedOn } } } } }';

  it('are those that list a unit of the caller’s, with those units only', async () => {
    const { data } = await subgraph.call(LIST, dailyGrid);

    expect(data.jointInspections).toEqual({
      totalCount: 2,
      nodes: [
        { id: 'L-1', units: { totalCount: 1, nodes: [{ visitedOn: '2026-10-01' }] } },
        { id: 'L-2', units: { totalCount: 1, nodes: [{ visitedOn: null }] } },
      ],
    });
  });

  it('show every listed unit to a caller who takes part', async () => {
    const { data } = await subgraph.call(
      `{ jointInspection(id: "L-1") { title theme leadAgency agencies state
         units { nodes { enterprise { creditCode } result findingAgencies jointInspection { id } } } } }`,
      jointGrid,
    );

    expect(data.jointInspection).toEqual({
      title: '联合检查',
      theme: 'DRUGS_AND_DEVICES',
      leadAgency: 'market-supervision',
      agencies: ['market-supervision', 'health'],
      state: 'IN_PROGRESS',
      units: {
        nodes: [
          {
            enterprise: { creditCode: store },
            result: 'PROBLEMS',
            findingAgencies: ['health'],
            jointInspection: { id: 'L-1' },
          },
          {
            enterprise: { creditCode: elsewhere },
            result: null,
            findingAgencies: [],
            jointInspection: { id: 'L-1' },
          },
        ],
      },
    });
  });

  it.each([
    ['look-up', '{ found: jointInspection(id: "L-3") { id title } }'],
    [
      'entity',
      `{ found: _entities(representations: [{ __typename: "JointInspection", id: "L-3" }]) {
         ... on JointInspection { id title } } }`,
    ],
  ])('of other districts don’t exist for a %s', async (_, query) => {
    const { data } = await subgraph.call(query, dailyGrid);

    expect([data.found].flat()).toEqual([null]);
  });

  it('are found by theme and state', async () => {
    const { data } = await subgraph.call(
      '{ jointInspections(where: { theme: CONTROLLED_DRUGS, state: CLOSED }) { nodes { id } } }',
      { caller: caseOfficer, purpose: 'CASE' },
    );

    expect(data.jointInspections.nodes).toEqual([{ id: 'L-2' }]);
  });

  it('are an enterprise’s only where its rows are the caller’s', async () => {
    const query = `{ _entities(representations: [
      { __typename: "Enterprise", creditCode: "${store}" }, { __typename: "Enterprise", creditCode: "${elsewhere}" }
    ]) { ... on Enterprise { jointInspections { id } } } }`;

    const { data } = await subgraph.call(query, dailyGrid);

    expect(data._entities).toEqual([
      { jointInspections: [{ id: 'L-2' }, { id: 'L-1' }] },
      { jointInspections: [] },
    ]);
  });

  it('are told to a chain once its store has been visited, and never before', async () => {
    const self: CallOptions = { caller: chainPartner, purpose: 'SELF_CHECK' };
    const fields = `jointInspections { id } jointInspectionResults { visitedOn result findingAgencies }`;

    const { data, errors } = await subgraph.call(
      `{ enterprise(creditCode: "${store}") { ${fields} } }`,
      self,
    );

    expect(data.enterprise).toEqual({
      jointInspections: null,
      jointInspectionResults: [
        { visitedOn: '2026-10-01', result: 'PROBLEMS', findingAgencies: null },
      ],
    });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([
      'FIELD_NOT_SHARED',
      'FIELD_NOT_SHARED',
    ]);
  });

  it.each<[string, Role, Purpose | undefined, string]>([
    ['the public', 'public', undefined, 'FIELD_NOT_SHARED'],
    ['a health analyst', 'health-analyst', 'STATS', 'FIELD_NOT_SHARED'],
    ['a supervisor without a purpose', 'grid-supervisor', undefined, 'PURPOSE_REQUIRED'],
  ])('are refused to %s', async (_, role, purpose, code) => {
    const { errors } = await subgraph.call('{ jointInspections { totalCount } }', {
      caller: callerOf(role),
      ...(purpose !== undefined && { purpose }),
    });

    expect(errors[0]?.extensions.code).toBe(code);
  });

  it('take one statement for each table and level, for 1 and for 100 enterprises', async () => {
    const ask = (count: number) =>
      subgraph.call(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise {
           jointInspections { id units { nodes { result } } } jointInspectionResults { result } } } }`,
        {
          ...jointGrid,
          variables: {
            of: Array.from({ length: count }, (_, i) => ({
              __typename: 'Enterprise',
              creditCode: i === 0 ? store : `919901000000${String(i).padStart(6, '0')}`,
            })),
          },
        },
      );

    const [one, hundred] = [await ask(1), await ask(100)];

    expect(one.errors).toEqual([]);
    expect(hundred.extensions.release.statements).toBe(one.extensions.release.statements);
  });
});

describe('jointInspectionMatter', () => {
  const QUERY =
    'query ($no: ID!) { matter: jointInspectionMatter(no: $no) { no enterprises persons expiresAt } }';
  const ask = (no: string, caller: CallOptions['caller'] = gridSupervisor) =>
    subgraph.call(QUERY, { caller: caller!, purpose: 'JOINT', variables: { no } });

  it.each([
    ['an officer of the leading agency', gridSupervisor],
    ['an officer of a joining agency', callerOf('health-supervisor', { agency: 'health' })],
  ])('tells %s which units are listed, and no persons', async (_, caller) => {
    const { data } = await ask('L-1', caller);

    expect(data.matter).toEqual({
      no: 'L-1',
      enterprises: expect.arrayContaining([store, elsewhere]),
      persons: [],
      expiresAt: null,
    });
    expect(data.matter.enterprises).toHaveLength(2);
    expect(data.matter.enterprises).not.toContain(single);
  });

  it.each([['L-1'], ['L-7'], ['L-8']])('is live: %s', async (no) => {
    expect((await ask(no)).data.matter?.no).toBe(no);
  });

  it.each([
    ['is closed', 'L-2', gridSupervisor],
    ['has ended', 'L-3', gridSupervisor],
    ['has not begun', 'L-4', gridSupervisor],
    ['is only proposed', 'L-5', gridSupervisor],
    ['has been handed over', 'L-6', gridSupervisor],
    ['does not list the caller', 'L-1', { ...gridSupervisor, subject: 'officer-9' }],
    [
      'the caller’s agency does not join',
      'L-1',
      callerOf('insurance-supervisor', { agency: 'medical-insurance' }),
    ],
    ['does not exist', 'L-0', gridSupervisor],
  ])('is nothing when the inspection %s', async (_, no, caller) => {
    const { data, errors } = await ask(no, caller);

    expect(errors).toEqual([]);
    expect(data.matter).toBeNull();
  });

  it.each<[Purpose, string]>([
    ['CASE', 'PURPOSE_NOT_AGREED'],
    ['EMERGENCY', 'PURPOSE_NOT_AGREED'],
  ])('is refused for %s', async (purpose, code) => {
    const { errors } = await subgraph.call(QUERY, {
      caller: caseOfficer,
      purpose,
      variables: { no: 'L-1' },
    });

    expect(errors[0]?.extensions.code).toBe(code);
  });
});

async function run(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: subgraph.databaseUrl });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
