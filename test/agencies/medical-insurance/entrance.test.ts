import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type SubgraphProcess, startSubgraphProcess } from '../../support/subgraph-process.ts';
import { AS } from './callers.ts';
import { CODES, putFixtures } from './fixtures.ts';

let subgraph: SubgraphProcess;
beforeAll(async () => {
  subgraph = await startSubgraphProcess('medical-insurance');
  await putFixtures(subgraph.databaseUrl);
});
afterAll(() => subgraph.stop());

describe('a call without the gateway’s signature', () => {
  it.each([
    ['a public list', '{ fundViolations { totalCount } }'],
    ['_service', '{ _service { sdl } }'],
    [
      '_entities',
      `{ _entities(representations: [{ __typename: "Enterprise", creditCode: "${CODES.store}" }]) { __typename } }`,
    ],
  ])('is refused, for %s too', async (_, query) => {
    const response = await subgraph.callUnsigned(query);

    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'SIGNATURE_INVALID' } }],
    });
  });
});

describe('Enterprise', () => {
  it('has no designation where it was never designated', async () => {
    const { data, errors } = await subgraph.call(
      `{ _entities(representations: [{ __typename: "Enterprise", creditCode: "${CODES.factory}" }]) {
        ... on Enterprise { creditCode designation { name } fundViolations { totalCount } } } }`,
    );

    expect(errors).toEqual([]);
    expect(data._entities).toEqual([
      { creditCode: CODES.factory, designation: null, fundViolations: { totalCount: 0 } },
    ]);
  });
});

describe('DesignatedInstitution', () => {
  const LIST = `{ designatedInstitutions(where: { region: "9901", kind: PHARMACY }) {
    totalCount nodes { institutionCode name agreementStatus points chainCode } } }`;

  it('is public but for what agencies alone know', async () => {
    const { data, errors } = await subgraph.call(LIST);

    expect(data.designatedInstitutions.totalCount).toBe(2);
    expect(data.designatedInstitutions.nodes[1]).toEqual({
      institutionCode: 'P99010600002',
      name: '乙药房',
      agreementStatus: 'TERMINATED',
      points: null,
      chainCode: null,
    });
    expect(new Set(errors.map(({ extensions }) => extensions.coordinate))).toEqual(
      new Set(['DesignatedInstitution.points', 'DesignatedInstitution.chainCode']),
    );
  });

  it('shows a chain the points of its own stores', async () => {
    const { data } = await subgraph.call(LIST, AS.chain);

    expect(data.designatedInstitutions.nodes).toMatchObject([{ points: 4 }, { points: null }]);
  });

  it('is null for a code that is not known', async () => {
    const { data } = await subgraph.call(
      '{ designatedInstitution(institutionCode: "P1") { name } }',
    );

    expect(data.designatedInstitution).toBeNull();
  });
});

describe('the catalogue', () => {
  it('is public and joins products, codes, rules and categories', async () => {
    const { data, errors } = await subgraph.call(
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on DrugProduct { insuranceDrugs {
        class prefix { genericName category { code } rules { kind limits { sex courseDays } prefixes { codePrefix } } }
      } } } }`,
      { variables: { of: [{ __typename: 'DrugProduct', approvalNumber: '国药准字H99000001' }] } },
    );

    const prefix = {
      genericName: '甲药',
      category: { code: 'XA02' },
      rules: [
        {
          kind: 'SEX',
          limits: { sex: 'FEMALE', courseDays: null },
          prefixes: [{ codePrefix: 'XA02BCA084A0' }],
        },
      ],
    };
    expect(errors).toEqual([]);
    expect(data._entities[0].insuranceDrugs).toEqual([
      { class: 'A', prefix },
      { class: 'B', prefix },
    ]);
  });

  it('is searched by name, class, level and code', async () => {
    const { data } = await subgraph.call(`{
      insuranceDrugs(where: { nameContains: "药片", class: B }) { totalCount }
      insuranceDrugPrefixes(where: { nameContains: "%" }) { totalCount }
      insuranceDrugCategories(where: { level: 1 }) { nodes { code } }
      diseaseCategories(where: { kind: WESTERN_DISEASE, codePrefix: "M5" }) { nodes { code } }
      paymentRules(where: { kind: SEX, drugName: "甲" }) { nodes { ruleId } }
    }`);

    expect(data).toEqual({
      insuranceDrugs: { totalCount: 1 },
      insuranceDrugPrefixes: { totalCount: 0 },
      insuranceDrugCategories: { nodes: [{ code: 'XA' }] },
      diseaseCategories: { nodes: [{ code: 'M54.' }] },
      paymentRules: { nodes: [{ ruleId: '1:SEX:甲药:女' }] },
    });
  });

  it('is refused to a trace platform', async () => {
    const { errors } = await subgraph.call('{ paymentRules { totalCount } }', AS.trace);

    expect(errors[0]?.extensions.code).toBe('FIELD_NOT_SHARED');
  });
});
