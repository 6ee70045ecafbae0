import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CallOptions, SubgraphProcess } from '../../support/subgraph-process.ts';
import { startSubgraphProcess } from '../../support/subgraph-process.ts';
import { callerOf, caseOfficer, chainPartner, gridSupervisor, STORE_MATTER } from './callers.ts';
import { CODES, putFixtures } from './fixtures.ts';

let subgraph: SubgraphProcess;
beforeAll(async () => {
  subgraph = await startSubgraphProcess('market-supervision');
  await putFixtures(subgraph.databaseUrl);
});
afterAll(() => subgraph.stop());

const daily: CallOptions = { caller: gridSupervisor, purpose: 'DAILY' };
const onCase: CallOptions = { caller: caseOfficer, purpose: 'CASE', matter: STORE_MATTER };
const police: CallOptions = {
  caller: callerOf('police-officer', { agency: 'public-security' }),
  purpose: 'CASE',
  matter: STORE_MATTER,
};
const health: CallOptions = {
  caller: callerOf('health-supervisor', { agency: 'health' }),
  purpose: 'DAILY',
};
const insurance: CallOptions = {
  caller: callerOf('insurance-supervisor', { agency: 'medical-insurance' }),
  purpose: 'DAILY',
};
const analyst: CallOptions = { caller: callerOf('market-analyst'), purpose: 'STATS' };
const selfCheck: CallOptions = { caller: chainPartner, purpose: 'SELF_CHECK' };
const anyone: CallOptions = {};

describe('a call without a signature', () => {
  it.each([
    ['a query', '{ legalClauses { clauseId } }'],
    ['_service', '{ _service { sdl } }'],
    [
      '_entities',
      `{ _entities(representations: [{ __typename: "Enterprise", creditCode: "${CODES.store}" }]) { ... on Enterprise { name } } }`,
    ],
  ])('is refused for %s', async (_, query) => {
    const response = await subgraph.callUnsigned(query);

    expect(response.status).toBe(401);
    expect(await response.text()).not.toContain('data');
  });
});

describe('a field that no grant gives', () => {
  it.each<[string, CallOptions, string, string]>([
    ['grade', anyone, 'creditGrade', 'FIELD_NOT_SHARED'],
    ['grid', anyone, 'grid { gridCode }', 'FIELD_NOT_SHARED'],
    ['phone', anyone, 'phone', 'FIELD_NOT_SHARED'],
    ['phone without a purpose', { caller: gridSupervisor }, 'phone', 'PURPOSE_REQUIRED'],
    ['cases', daily, 'cases { totalCount }', 'FIELD_NOT_SHARED'],
    ['transfers', daily, 'transfers { totalCount }', 'FIELD_NOT_SHARED'],
    ['sales', analyst, 'retailSales { totalCount }', 'FIELD_NOT_SHARED'],
    ['buyers', insurance, 'realNameSales { totalCount }', 'FIELD_NOT_SHARED'],
    [
      'real names, without an emergency',
      health,
      'realNameSales { totalCount }',
      'PURPOSE_NOT_AGREED',
    ],
    ['an open case', health, 'hasOpenCase', 'FIELD_NOT_SHARED'],
    ['the next visit', selfCheck, 'inspections { nodes { nextPlannedOn } }', 'FIELD_NOT_SHARED'],
    [
      'the persons behind the names',
      daily,
      'legalRepresentativePerson { personKey }',
      'FIELD_NOT_SHARED',
    ],
  ])('is refused with its coordinate: %s', async (_, options, field, code) => {
    const { errors } = await subgraph.call(enterprise(CODES.store, field), options);

    expect(errors.map(({ extensions }) => extensions.code)).toContain(code);
    expect(errors[0]?.extensions.coordinate).toMatch(/^\w+\.\w+$/);
  });
});

describe("one enterprise's own totals", () => {
  it.each(['salesByMonth { amountFen }', 'topProducts { quantity }'])(
    'are withheld from who may have totals only: %s',
    async (field) => {
      const { data, extensions } = await subgraph.call(enterprise(CODES.store, field), analyst);

      const [name] = field.split(' ');
      expect(data.enterprise).toEqual({ [name!]: null });
      expect(extensions.access).toEqual([
        { coordinate: `Enterprise.${name}`, status: 'SUPPRESSED', code: 'TOO_FEW_CONTRIBUTORS' },
      ]);
    },
  );
});

describe("another's row", () => {
  it.each<[string, CallOptions, string, unknown]>([
    ['phone', daily, 'phone', null],
    ['flag', daily, 'hasOpenCase', null],
    ['sales', daily, 'retailSales { totalCount }', null],
    ['totals', daily, 'salesByMonth { sales }', null],
    ['inspections', daily, 'inspections { totalCount nodes { id } }', { totalCount: 0, nodes: [] }],
    ['staff', daily, 'staff { totalCount }', { totalCount: 0 }],
    ['cases', onCase, 'cases { totalCount nodes { caseNo } }', { totalCount: 0, nodes: [] }],
    ['inspections for the police', police, 'inspections { totalCount }', { totalCount: 0 }],
    ['flag for the police', police, 'hasOpenCase', null],
    ['pharmacists for a chain', selfCheck, 'pharmacists { totalCount }', { totalCount: 0 }],
    ['grade for a chain', selfCheck, 'creditGrade', null],
  ])('is not there, nor counted: %s', async (_, options, field, value) => {
    const { data, errors } = await subgraph.call(enterprise(CODES.elsewhere, field), options);

    expect(errors).toEqual([]);
    expect(data.enterprise[field.split(' ')[0]!]).toEqual(value);
  });

  it('is not reached through a list of the root', async () => {
    const query =
      '{ inspections { totalCount nodes { id } } adminCases { totalCount nodes { caseNo } } }';

    const { data } = await subgraph.call(query, onCase);

    expect(data.adminCases).toEqual({
      totalCount: 2,
      nodes: [{ caseNo: 'C-1' }, { caseNo: 'C-2' }],
    });
    expect(data.inspections.nodes).not.toContainEqual({ id: 'JC4' });
    expect(data.inspections.totalCount).toBe(4);
  });

  it.each<[string, CallOptions, string, string]>([
    ['inspection', daily, 'Inspection', 'id: "JC4"'],
    ['inspection of a pharmacy, for health', health, 'Inspection', 'id: "JC3"'],
    ['case', onCase, 'AdminCase', 'caseNo: "C-3"'],
    ['case outside the matter, for the police', police, 'AdminCase', 'caseNo: "C-3"'],
  ])('is not reached by _entities: %s', async (_, options, type, key) => {
    const { data } = await subgraph.call(entity(type, key, 'status'), options);

    expect(data._entities).toEqual([null]);
  });

  it("is not reached by _entities: another's pharmacist", async () => {
    const query = entity(
      'LicensedPharmacist',
      'registrationNo: "990000000002"',
      'idNo person { personKey }',
    );

    const { data } = await subgraph.call(query, onCase);

    expect(data._entities).toEqual([{ idNo: null, person: null }]);
  });

  it('is said to be another’s where its transfer is the caller’s', async () => {
    const elsewhere = { no: 'P-9', enterprises: [CODES.elsewhere], persons: [] };
    const { data, extensions } = await subgraph.call(
      '{ caseTransfers(first: 1) { nodes { transferNo adminCase { caseNo } } } }',
      { ...police, matter: elsewhere },
    );

    expect(data.caseTransfers.nodes).toEqual([{ transferNo: 'T-1', adminCase: null }]);
    expect(extensions.access).toContainEqual({
      coordinate: 'CaseTransfer.adminCase',
      status: 'DENIED',
      code: 'OUTSIDE_YOUR_ROWS',
    });
  });
});

describe('_entities', () => {
  it('refuses what the root refuses', async () => {
    const query = entity(
      'Enterprise',
      `creditCode: "${CODES.store}"`,
      'name phone cases { totalCount }',
    );

    const { data, errors } = await subgraph.call(query, anyone);

    expect(data._entities).toEqual([{ name: '甲连锁一店', phone: null, cases: null }]);
    expect(errors.map(({ extensions }) => extensions.coordinate)).toEqual([
      'Enterprise.phone',
      'Enterprise.cases',
    ]);
  });

  it('knows nothing of what does not exist', async () => {
    const { data } = await subgraph.call(entity('Enterprise', 'creditCode: "X"', 'name'), daily);

    expect(data._entities).toEqual([null]);
  });
});

describe('bad input', () => {
  it.each([
    ['enterprise(creditCode: "1") { name }', 'CREDIT_CODE_INVALID'],
    ['drugProduct(approvalNumber: "H1") { name }', 'APPROVAL_NUMBER_INVALID'],
    ['drugBatch(nationalDrugCode: "86", batchNo: "1") { madeOn }', 'DRUG_CODE_INVALID'],
    ['enterprises(where: { region: "甲" }) { totalCount }', 'VALUE_INVALID'],
    ['enterprises(first: 1, last: 1) { totalCount }', 'PAGE_INVALID'],
    ['enterprises(first: 201) { totalCount }', 'PAGE_INVALID'],
    ['enterprises(after: "abc") { totalCount }', 'PAGE_INVALID'],
    ['recalls(where: { noticeFrom: "gestern" }) { totalCount }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'salesTotals(by: MONTH, where: { monthFrom: "2026-13" }) { total { sales } }',
      'VALUE_INVALID',
    ],
  ])('gets a code: %s', async (field, code) => {
    const { errors } = await subgraph.call(`{ ${field} }`, {
      caller: callerOf('market-analyst'),
      purpose: 'STATS',
    });

    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
  });
});

function enterprise(creditCode: string, fields: string): string {
  return `{ enterprise(creditCode: "${creditCode}") { ${fields} } }`;
}

function entity(type: string, key: string, fields: string): string {
  return `{ _entities(representations: [{ __typename: "${type}", ${key} }]) { ... on ${type} { ${fields} } } }`;
}
