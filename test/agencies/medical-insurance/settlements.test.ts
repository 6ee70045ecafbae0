import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type CallOptions,
  type SubgraphProcess,
  startSubgraphProcess,
} from '../../support/subgraph-process.ts';
import { AS, type Asker, callerOf } from './callers.ts';
import { CODES, putFixtures, REFUNDED_CODE, SETTLED_CODE, UNKNOWN_CODE } from './fixtures.ts';

let subgraph: SubgraphProcess;
beforeAll(async () => {
  subgraph = await startSubgraphProcess('medical-insurance');
  await putFixtures(subgraph.databaseUrl);
});
afterAll(() => subgraph.stop());

/** Asks for a part of one enterprise. */
async function ofEnterprise(creditCode: string, selection: string, options: CallOptions) {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise { ${selection} } } }`;
  const variables = { of: [{ __typename: 'Enterprise', creditCode }] };
  const answer = await subgraph.call(query, { ...options, variables });
  return { ...answer, enterprise: answer.data._entities[0] };
}

describe('Enterprise.settlements', () => {
  const LIST = 'settlements(first: 200) { totalCount nodes { settlementId lines { lineNo } } }';

  it.each<[Asker, string]>([
    ['public', 'FIELD_NOT_SHARED'],
    ['grid', 'FIELD_NOT_SHARED'],
    ['analyst', 'FIELD_NOT_SHARED'],
    ['marketAnalyst', 'FIELD_NOT_SHARED'],
    ['trace', 'FIELD_NOT_SHARED'],
    ['caseOfficerWithoutPurpose', 'PURPOSE_REQUIRED'],
    ['emergency', 'PURPOSE_NOT_AGREED'],
  ])('is refused to %s with %s', async (asker, code) => {
    const { enterprise, errors } = await ofEnterprise(CODES.store, LIST, AS[asker]);

    expect(enterprise.settlements).toBeNull();
    expect(errors[0]?.extensions.code).toBe(code);
  });

  it.each<[Asker, string, number]>([
    ['insurance', CODES.store, 7],
    ['insurance', CODES.elsewhere, 0],
    ['caseOfficer', CODES.store, 7],
    ['caseOfficerElsewhere', CODES.store, 7],
    ['caseOfficerElsewhere', CODES.elsewhere, 1],
    ['police', CODES.store, 7],
    ['policeElsewhere', CODES.store, 0],
    ['chain', CODES.store, 7],
    ['chain', CODES.elsewhere, 0],
  ])('gives %s of %s %i rows and counts no others', async (asker, code, count) => {
    const { enterprise } = await ofEnterprise(code, LIST, AS[asker]);

    expect(enterprise.settlements.totalCount).toBe(count);
    expect(enterprise.settlements.nodes).toHaveLength(count);
  });

  it('gives a matter’s persons wherever they settled', async () => {
    const { enterprise } = await ofEnterprise(CODES.elsewhere, LIST, AS.police);

    expect(enterprise.settlements.nodes.map(({ settlementId }: Node) => settlementId)).toEqual([
      'S8',
    ]);
  });
});

interface Node {
  readonly settlementId: string;
}

describe('Settlement', () => {
  const AMOUNTS = `settlements(first: 1) { nodes {
    settlementId totalFen visitId insuredPerson { insuredNo } lines { lineNo priceFen traceCodes } } }`;

  it.each<Asker>(['insurance', 'caseOfficer', 'police'])(
    'shows %s amounts and person',
    async (asker) => {
      const { enterprise, errors } = await ofEnterprise(CODES.store, AMOUNTS, AS[asker]);

      expect(errors).toEqual([]);
      expect(enterprise.settlements.nodes[0]).toEqual({
        settlementId: 'S7',
        totalFen: '1002',
        visitId: 'V7',
        insuredPerson: { insuredNo: '9900000004' },
        lines: [
          { lineNo: 1, priceFen: '500', traceCodes: [REFUNDED_CODE] },
          { lineNo: 2, priceFen: '500', traceCodes: ['89999999999999S70002'] },
        ],
      });
    },
  );

  it('shows a case officer without the enterprise’s matter neither amounts nor person', async () => {
    const options = AS.caseOfficerElsewhere;
    const { enterprise } = await ofEnterprise(CODES.store, AMOUNTS, options);

    const [first] = enterprise.settlements.nodes;
    expect(first).toMatchObject({ totalFen: null, visitId: null, insuredPerson: null });
    expect(first.lines[0]).toMatchObject({ priceFen: null, traceCodes: [REFUNDED_CODE] });
  });

  it('shows a chain its own lines without amounts and person', async () => {
    const { enterprise, errors } = await ofEnterprise(CODES.store, AMOUNTS, AS.chain);

    const [first] = enterprise.settlements.nodes;
    expect(first).toMatchObject({ totalFen: null, visitId: null, insuredPerson: null });
    expect(first.lines[0]).toMatchObject({ priceFen: null, traceCodes: [REFUNDED_CODE] });
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(
      new Set(['FIELD_NOT_SHARED']),
    );
  });

  it('hides a person who is insured in another area from an insurance supervisor', async () => {
    const { data, extensions } = await subgraph.call(
      `{ settlements(where: { from: "2026-10-20", to: "2026-10-20" }) {
        nodes { settlementId insuredPerson { insuredNo } } } }`,
      AS.insurance,
    );

    expect(data.settlements.nodes).toEqual([{ settlementId: 'S6', insuredPerson: null }]);
    expect(extensions.access).toContainEqual({
      coordinate: 'Settlement.insuredPerson',
      status: 'DENIED',
      code: 'OUTSIDE_YOUR_ROWS',
    });
  });
});

describe('Query.settlements', () => {
  const ask = (where: string, options: CallOptions) =>
    subgraph.call(
      `{ settlements(where: ${where}) { totalCount nodes { settlementId } } }`,
      options,
    );

  it('takes days of Asia/Shanghai, both included', async () => {
    const { data } = await ask('{ from: "2026-10-02", to: "2026-10-03" }', AS.insurance);

    expect(data.settlements).toEqual({
      totalCount: 2,
      nodes: [{ settlementId: 'S2' }, { settlementId: 'S1' }],
    });
  });

  it('shows another region its own only', async () => {
    const caller = callerOf('insurance-supervisor', { region: '990206' });
    const options = { caller, purpose: 'DAILY' } as const;
    const { data } = await ask('{ from: "2026-10-01", to: "2026-10-31" }', options);

    expect(data.settlements).toEqual({ totalCount: 1, nodes: [{ settlementId: 'S8' }] });
  });

  it.each([
    ['the days are turned round', '{ from: "2026-10-03", to: "2026-10-02" }'],
    ['they are more than 31', '{ from: "2026-09-01", to: "2026-10-02" }'],
  ])('refuses a span when %s', async (_, where) => {
    const { errors } = await ask(where, AS.insurance);

    expect(errors[0]?.extensions.code).toBe('VALUE_INVALID');
  });
});

describe('pages of settlements', () => {
  const page = (args: string, options: CallOptions = AS.insurance) =>
    ofEnterprise(
      CODES.store,
      `settlements(${args}) { nodes { settlementId }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }`,
      options,
    );
  const ids = ({ nodes }: { nodes: readonly Node[] }) => nodes.map((node) => node.settlementId);

  it('go forth and back through the list', async () => {
    const first = (await page('first: 3')).enterprise.settlements;
    const next = (await page(`first: 3, after: "${first.pageInfo.endCursor}"`)).enterprise
      .settlements;
    const last = (await page('last: 2')).enterprise.settlements;
    const back = (await page(`last: 2, before: "${next.pageInfo.startCursor}"`)).enterprise
      .settlements;

    expect(ids(first)).toEqual(['S7', 'S6', 'S5']);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(ids(next)).toEqual(['S4', 'S3', 'S2']);
    expect(ids(last)).toEqual(['S2', 'S1']);
    expect(ids(back)).toEqual(['S6', 'S5']);
  });

  it('refuse another caller’s cursor, another list’s and a made-up one', async () => {
    const { endCursor } = (await page('first: 3')).enterprise.settlements.pageInfo;
    const other = { ...AS.insurance, caller: { ...AS.insurance.caller, subject: 'officer-3' } };
    const list = `{ settlements(where: { from: "2026-10-01", to: "2026-10-31" }, after: "${endCursor}") { totalCount } }`;

    const answers = [
      await page(`first: 3, after: "${endCursor}"`, other),
      await subgraph.call(list, AS.insurance),
      await page('first: 3, after: "c3VyZWx5IG5vIGN1cnNvcg"'),
      await page('first: 1, last: 1'),
    ];

    expect(answers.map(({ errors }) => errors[0]?.extensions.code)).toEqual(
      Array(4).fill('PAGE_INVALID'),
    );
  });
});

describe('statements', () => {
  it('are as many for 100 enterprises as for one', async () => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise {
      designation { points }
      settlements(first: 2) { nodes { insuredPerson { insuredNo } lines { insuranceDrug { prefix { rules { ruleId } } } } } }
      settlementTotals { month } fundViolations { totalCount } openFundViolations { totalCount } } } }`;
    const codes = Array.from({ length: 99 }, (_, i) => `91990100MAT00010${10 + i}`.slice(0, 18));
    const of = [CODES.store, ...codes].map((creditCode) => ({
      __typename: 'Enterprise',
      creditCode,
    }));

    const one = await subgraph.call(query, { ...AS.insurance, variables: { of: of.slice(0, 1) } });
    const many = await subgraph.call(query, { ...AS.insurance, variables: { of } });

    expect(many.errors).toEqual([]);
    expect(one.extensions.release.statements).toBe(10);
    expect(many.extensions.release.statements).toBe(10);
  });
});

describe('isTraceCodeSettled', () => {
  it.each([
    ['yes for a code that was settled', SETTLED_CODE, true],
    ['no for one that was taken back', REFUNDED_CODE, false],
    ['no for one that is not known', UNKNOWN_CODE, false],
  ])('says %s, to everyone', async (_, code, answer) => {
    const { data } = await subgraph.call(`{ isTraceCodeSettled(traceCode: "${code}") }`);

    expect(data.isTraceCodeSettled).toBe(answer);
  });

  it('refuses what is no trace code', async () => {
    const { errors } = await subgraph.call('{ isTraceCodeSettled(traceCode: "12") }');

    expect(errors[0]?.extensions.code).toBe('TRACE_CODE_INVALID');
  });
});
