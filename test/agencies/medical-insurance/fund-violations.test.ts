import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Purpose } from '../../../schema/contract/purpose.ts';
import { type SubgraphProcess, startSubgraphProcess } from '../../support/subgraph-process.ts';
import { AS, type Asker, callerOf } from './callers.ts';
import { CODES, putFixtures } from './fixtures.ts';

let subgraph: SubgraphProcess;
beforeAll(async () => {
  subgraph = await startSubgraphProcess('medical-insurance');
  await putFixtures(subgraph.databaseUrl);
});
afterAll(() => subgraph.stop());

const OPEN = '{ openFundViolations { totalCount nodes { id } } }';
const OF_ENTERPRISE = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise {
  openFundViolations { totalCount nodes { id kind amountFen status } }
} } }`;

function enterprise(creditCode: string) {
  return { of: [{ __typename: 'Enterprise', creditCode }] };
}

describe('open fund violations', () => {
  it.each<[Asker, string]>([
    ['public', 'FIELD_NOT_SHARED'],
    ['grid', 'FIELD_NOT_SHARED'],
    ['analyst', 'FIELD_NOT_SHARED'],
    ['chain', 'FIELD_NOT_SHARED'],
    ['caseOfficerWithoutPurpose', 'PURPOSE_REQUIRED'],
    ['emergency', 'PURPOSE_NOT_AGREED'],
  ])('are refused to %s with %s', async (asker, code) => {
    const list = await subgraph.call(OPEN, AS[asker]);
    const entity = await subgraph.call(OF_ENTERPRISE, {
      ...AS[asker],
      variables: enterprise(CODES.store),
    });

    expect(list.data.openFundViolations).toBeNull();
    expect(list.errors[0]?.extensions.code).toBe(code);
    expect(entity.data._entities[0].openFundViolations).toBeNull();
    expect(entity.errors[0]?.extensions.code).toBe(code);
  });

  it.each<[Asker, readonly string[]]>([
    ['insurance', ['F2']],
    ['caseOfficer', ['F2']],
    ['caseOfficerElsewhere', ['F3']],
    ['police', ['F2']],
    ['policeElsewhere', ['F3']],
  ])('give %s the rows %j and counts no others', async (asker, ids) => {
    const { data } = await subgraph.call(OPEN, AS[asker]);

    expect(data.openFundViolations.totalCount).toBe(ids.length);
    expect(data.openFundViolations.nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
  });

  it('are empty for an enterprise outside the caller’s rows', async () => {
    const { data } = await subgraph.call(OF_ENTERPRISE, {
      ...AS.insurance,
      variables: enterprise(CODES.elsewhere),
    });

    expect(data._entities[0].openFundViolations).toEqual({ totalCount: 0, nodes: [] });
  });
});

describe('decided fund violations', () => {
  const DECIDED = '{ fundViolations { totalCount nodes { id decidedOn } } }';

  it.each<[Asker, readonly string[]]>([
    ['public', ['F1', 'F4']],
    ['grid', ['F1', 'F4']],
    ['insurance', ['F1', 'F4']],
    ['chain', ['F1']],
  ])('give %s %j and never an open one', async (asker, ids) => {
    const { data } = await subgraph.call(DECIDED, AS[asker]);

    expect(data.fundViolations.totalCount).toBe(ids.length);
    expect(data.fundViolations.nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
  });

  it('are refused to a trace platform', async () => {
    const { data, errors } = await subgraph.call(DECIDED, AS.trace);

    expect(data.fundViolations).toBeNull();
    expect(errors[0]?.extensions.code).toBe('FIELD_NOT_SHARED');
  });

  it('are found by region and day of decision', async () => {
    const { data } = await subgraph.call(
      '{ fundViolations(where: { region: "9902", decidedFrom: "2026-04-01", decidedTo: "2026-04-30" }) { nodes { id } } }',
    );

    expect(data.fundViolations.nodes).toEqual([{ id: 'F4' }]);
  });
});

describe('fundViolationMatter', () => {
  const MATTER = 'query ($no: ID!) { fundViolationMatter(no: $no) { no enterprises persons } }';
  const ask = (no: string, asker: Asker = 'insurance', purpose: Purpose = 'CASE') =>
    subgraph.call(MATTER, { ...AS[asker], purpose, variables: { no } });

  it('tells the officer of an open violation whom it concerns', async () => {
    const { data } = await ask('F2');

    expect(data.fundViolationMatter).toEqual({
      no: 'F2',
      enterprises: [CODES.store],
      persons: ['d'.repeat(64)],
    });
  });

  it('is live while the money of a decided one is recovered', async () => {
    expect((await ask('F4')).data.fundViolationMatter?.no).toBe('F4');
  });

  it.each([
    ['closed', 'F1'],
    ['another officer’s', 'F3'],
    ['unknown', 'F9'],
  ])('is null for one that is %s', async (_, no) => {
    expect((await ask(no)).data.fundViolationMatter).toBeNull();
  });

  it('is null for another subject and refused to another role', async () => {
    const caller = callerOf('insurance-supervisor', { subject: 'officer-3' });
    const other = await subgraph.call(MATTER, { caller, purpose: 'CASE', variables: { no: 'F2' } });
    const refused = await ask('F2', 'caseOfficer');

    expect(other.data.fundViolationMatter).toBeNull();
    expect(refused.errors[0]?.extensions.code).toBe('FIELD_NOT_SHARED');
  });

  it.each(['DAILY', 'JOINT'] as const)('is refused for %s', async (purpose) => {
    const { errors } = await ask('F2', 'insurance', purpose);

    expect(errors[0]?.extensions.code).toBe('PURPOSE_NOT_AGREED');
  });
});
