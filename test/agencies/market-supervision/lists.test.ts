import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CallOptions, SubgraphProcess } from '../../support/subgraph-process.ts';
import { startSubgraphProcess } from '../../support/subgraph-process.ts';
import { callerOf, gridSupervisor } from './callers.ts';
import { CODES, putFixtures, run } from './fixtures.ts';

let subgraph: SubgraphProcess;
beforeAll(async () => {
  subgraph = await startSubgraphProcess('market-supervision');
  await putFixtures(subgraph.databaseUrl);
});
afterAll(() => subgraph.stop());

const daily: CallOptions = { caller: gridSupervisor, purpose: 'DAILY' };

describe('a list', () => {
  it('is read forwards by cursors', async () => {
    const first = await pageOf('first: 2');
    const second = await pageOf(`first: 2, after: "${first.pageInfo.endCursor}"`);
    const third = await pageOf(`first: 2, after: "${second.pageInfo.endCursor}"`);

    expect([first, second, third].map(saleNos)).toEqual([['5', '4'], ['3', '2'], ['1']]);
    expect([first, second, third].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([
      true,
      true,
      false,
    ]);
    expect(first.totalCount).toBe(5);
  });

  it('is read backwards by cursors', async () => {
    const last = await pageOf('last: 2');
    const before = await pageOf(`last: 2, before: "${last.pageInfo.startCursor}"`);

    expect([saleNos(last), saleNos(before)]).toEqual([
      ['2', '1'],
      ['4', '3'],
    ]);
    expect(before.pageInfo.hasPreviousPage).toBe(true);
  });

  it('is read by codes of fixed width', async () => {
    const first = await enterprisesOf('first: 2');
    const second = await enterprisesOf(`first: 10, after: "${first.pageInfo.endCursor}"`);

    const codes = [...first.nodes, ...second.nodes].map(
      ({ creditCode }: { creditCode: string }) => creditCode,
    );
    expect(codes).toEqual(Object.values(CODES).toSorted());
  });

  it('refuses a cursor of another list', async () => {
    const { pageInfo } = await pageOf('first: 1');

    const { errors } = await subgraph.call(
      `{ inspections(after: "${pageInfo.endCursor}") { totalCount } }`,
      daily,
    );

    expect(errors[0]?.extensions.code).toBe('PAGE_INVALID');
  });

  it('refuses a cursor of another caller', async () => {
    const { pageInfo } = await pageOf('first: 1');

    const { errors } = await subgraph.call(sales(`after: "${pageInfo.endCursor}"`), {
      caller: { ...gridSupervisor, subject: 'somebody-else' },
      purpose: 'DAILY',
    });

    expect(errors[0]?.extensions.code).toBe('PAGE_INVALID');
  });
});

describe('filters', () => {
  it.each([
    ['enterprises(where: { region: "990206" })', 1],
    ['enterprises(where: { region: "990106001" })', 4],
    ['enterprises(where: { kind: [SINGLE_PHARMACY] })', 2],
    ['enterprises(where: { nameContains: "连锁", status: [ACTIVE] })', 2],
    ['enterprises(where: { grid: "990106-01" })', 3],
    ['enterprises(where: { nameContains: "%" })', 0],
    [
      'inspections(where: { startedFrom: "2026-10-03T00:00:00Z", startedTo: "2026-10-04T00:00:00Z" })',
      1,
    ],
    [`inspections(where: { creditCode: "${CODES.store}", kind: [DAILY] })`, 3],
    ['drugProducts(where: { nameContains: "感冒", control: [NONE] })', 1],
    ['drugProducts(where: { isPrescription: true })', 0],
    ['recalls(where: { source: [WORLD], class: [1], batchNo: "B1" })', 1],
    ['recalls(where: { noticeFrom: "2026-10-01", noticeTo: "2026-10-01" })', 1],
    ['recalls(where: { noticeTo: "2026-09-30" })', 0],
  ])('count what %s asks for', async (field, count) => {
    const { data, errors } = await subgraph.call(`{ list: ${field} { totalCount } }`, daily);

    expect(errors).toEqual([]);
    expect(data.list.totalCount).toBe(count);
  });

  it.each([
    ['["B1", "B2"]', 5],
    ['["B2"]', 0],
  ])('count the sales of the batches %s', async (batchNo, count) => {
    expect(await pageOf(`batchNo: ${batchNo}`)).toMatchObject({ totalCount: count });
  });
});

describe('statements', () => {
  it('are as many for a hundred enterprises as for one', async () => {
    const hundred = Array.from(
      { length: 100 },
      (_, i) => `91990100MAH${String(i).padStart(7, '0')}`,
    );
    await run(subgraph.databaseUrl, copiesOf(CODES.store, hundred));

    const one = await entitiesOf([hundred[0]!]);
    const all = await entitiesOf(hundred);

    expect(all.data._entities).toHaveLength(100);
    expect(all.data._entities[99].pharmacists.totalCount).toBe(1);
    expect(all.extensions.release.statements).toBe(one.extensions.release.statements);
    expect(one.extensions.release.statements).toBeLessThanOrEqual(18);
  });
});

async function pageOf(args: string) {
  const { data } = await subgraph.call(sales(args), daily);
  return data.enterprise.retailSales;
}

function sales(args: string): string {
  return `{ enterprise(creditCode: "${CODES.store}") { retailSales(${args}) {
    totalCount nodes { saleNo } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
}

function saleNos({ nodes }: { readonly nodes: readonly { readonly saleNo: string }[] }) {
  return nodes.map(({ saleNo }) => saleNo);
}

async function enterprisesOf(args: string) {
  const query = `{ enterprises(${args}) { nodes { creditCode } pageInfo { endCursor } } }`;
  const { data } = await subgraph.call(query, { caller: callerOf('case-officer') });
  return data.enterprises;
}

function entitiesOf(creditCodes: readonly string[]) {
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Enterprise {
    name region { name } grid { name supervisors { name } } chain { name } licenses { licenseNo history { kind } }
    pharmacists { totalCount nodes { name dutyRecords(first: 1) { totalCount nodes { inAt } } } }
    inspections(first: 1) { totalCount nodes { defects { rectifications { review { result } } } } }
    hasOpenCase penalties { totalCount } salesByMonth { sales } topProducts(first: 1) { product { name } }
  } } }`;
  const representations = creditCodes.map((creditCode) => ({
    __typename: 'Enterprise',
    creditCode,
  }));
  return subgraph.call(query, { ...daily, variables: { representations } });
}

/** Enterprises like the first, each with a pharmacist, inspections and sales of its own. */
function copiesOf(creditCode: string, copies: readonly string[]): string {
  const codes = `unnest('{${copies.join(',')}}'::bpchar[]) AS c(code)`;
  const copy = (table: string, changed: string) =>
    `INSERT INTO ${table} SELECT (json_populate_record(t, json_build_object(${changed}))).* FROM ${table} t, ${codes}
     WHERE t.credit_code = '${creditCode}';`;
  return [
    copy('enterprise', `'credit_code', code`),
    copy('drug_license', `'credit_code', code, 'license_no', license_no || code`),
    copy('licensed_pharmacist', `'credit_code', code, 'registration_no', registration_no || code`),
    copy('inspection', `'credit_code', code, 'id', id || code`),
    copy('sales_month', `'credit_code', code`),
    copy('admin_case', `'credit_code', code, 'case_no', case_no || code`),
    `INSERT INTO defect SELECT 'F' || id, id, 'MINOR', '1', '1', '2026-10-20', 'CLOSED' FROM inspection WHERE length(id) > 10;`,
  ].join('\n');
}
