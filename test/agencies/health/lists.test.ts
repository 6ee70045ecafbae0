import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { repositoryPath } from '../../../schema/files.ts';
import { entities } from '../../../subgraphs/health/entities/index.ts';
import { openDatabase } from '../../../subgraphs/kit/database.ts';
import { type SubgraphProcess, startSubgraphProcess } from '../../support/subgraph-process.ts';
import { callerOf, healthSupervisor } from './callers.ts';
import { BATCH_A, CODES, insertFixtures, personKey, UNITS } from './fixtures.ts';

let health: SubgraphProcess;

beforeAll(async () => {
  health = await startSubgraphProcess('health');
  await insertFixtures(health.databaseUrl);
});

afterAll(() => health?.stop());

async function list(args: string, options = healthSupervisor) {
  const query = `{ vaccinationRecords(${args}) { totalCount nodes { id }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const { data, errors } = await health.call(query, options);
  const page = data.vaccinationRecords;
  const ids = page?.nodes.map(({ id }: { id: string }) => id);
  return { ids, page, code: errors[0]?.extensions.code };
}

describe('pages', () => {
  it('go forward from the first to the last without a gap', async () => {
    const seen: string[] = [];
    let after = '';
    for (;;) {
      const { ids, page } = await list(`first: 8${after}`);
      seen.push(...ids);
      if (!page.pageInfo.hasNextPage) break;
      after = `, after: "${page.pageInfo.endCursor}"`;
    }

    expect(seen).toEqual(
      Array.from({ length: 22 }, (_, i) => `V${String(22 - i).padStart(3, '0')}`),
    );
  });

  it('go backward from the last', async () => {
    const { ids, page } = await list('last: 2');
    const before = await list(`last: 2, before: "${page.pageInfo.startCursor}"`);

    expect(ids).toEqual(['V002', 'V001']);
    expect(page.pageInfo.hasPreviousPage).toBe(true);
    expect(before.ids).toEqual(['V004', 'V003']);
  });

  it('end before the cursor that the caller gives', async () => {
    const { page } = await list('first: 3');

    const { ids } = await list(`first: 10, before: "${page.pageInfo.endCursor}"`);

    expect(ids).toEqual(['V022', 'V021']);
  });

  it.each([
    ['made up', async () => 'bm90IGEgY3Vyc29y'],
    [
      'of another list',
      async () => {
        const query = `{ vaccinationUnit(unitCode: "${UNITS.home}") {
          vaccinationRecords(first: 1) { pageInfo { endCursor } } } }`;
        const { data } = await health.call(query, healthSupervisor);
        return data.vaccinationUnit.vaccinationRecords.pageInfo.endCursor;
      },
    ],
    [
      'of another caller',
      async () => {
        const caller = callerOf('health-supervisor', { subject: 'somebody-else' });
        const { page } = await list('first: 1', { ...healthSupervisor, caller });
        return page.pageInfo.endCursor;
      },
    ],
  ])('are refused for a cursor that is %s', async (_, openCursor) => {
    const { page, code } = await list(`first: 1, after: "${await openCursor()}"`);

    expect(page).toBeNull();
    expect(code).toBe('PAGE_INVALID');
  });

  it('are narrowed by unit, vaccine, batch and time', async () => {
    const { ids } = await list(`where: { unit: "${UNITS.home}", vaccine: "流感疫苗",
      batch: { nationalDrugCode: "${BATCH_A.nationalDrugCode}", batchNo: "${BATCH_A.batchNo}" },
      vaccinatedFrom: "2026-10-03T00:30:00Z", vaccinatedBefore: "2026-10-05T00:30:00Z" }`);

    expect(ids).toEqual(['V003', 'V002']);
  });

  it('refuse a batch whose drug code has a wrong check digit', async () => {
    const { nationalDrugCode } = BATCH_A;
    const wrong = nationalDrugCode.slice(0, 13) + ((Number(nationalDrugCode[13]) + 1) % 10);

    const { code } = await list(
      `where: { batch: { nationalDrugCode: "${wrong}", batchNo: "A2026" } }`,
    );

    expect(code).toBe('DRUG_CODE_INVALID');
  });
});

describe('statements', () => {
  const statementsOf = async (query: string, variables: object) => {
    const { errors, extensions } = await health.call(query, {
      ...healthSupervisor,
      variables: variables as Readonly<Record<string, unknown>>,
    });
    expect(errors).toEqual([]);
    return extensions.release.statements;
  };
  const times = (count: number, create: (i: number) => object) =>
    Array.from({ length: count }, (_, i) => create(i));

  it.each([
    [
      'enterprises with their institution, prescriptions, lines and doctors',
      `... on Enterprise { medicalInstitution { name prescriptions(first: 50) { totalCount
        nodes { prescriberName prescriber { name } lines { quantity } } } } vaccinationUnits { name } }`,
      (i: number) => ({
        __typename: 'Enterprise',
        creditCode: i === 0 ? CODES.clinic : `9199010000000${String(i).padStart(5, '0')}`,
      }),
      5,
    ],
    [
      'batches with deliveries, doses, events and counts',
      `... on DrugBatch { doseCount aefi { cases } vaccineReceipts { nodes { unit { name } } }
        vaccinationRecords { nodes { vaccinator { name } unit { name } } } aefiCases { totalCount } }`,
      (i: number) => ({
        __typename: 'DrugBatch',
        ...BATCH_A,
        batchNo: i === 0 ? 'A2026' : `X${i}`,
      }),
      7,
    ],
    [
      'persons with prescriptions and vaccinations',
      '... on Person { prescriptions { totalCount } vaccinationRecords { totalCount } }',
      (i: number) => ({ __typename: 'Person', personKey: personKey(i + 1) }),
      2,
    ],
  ])('are as many for one as for a hundred %s', async (_, fields, toKey, expected) => {
    const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ${fields} } }`;

    const forOne = await statementsOf(query, { keys: times(1, toKey) });
    const forHundred = await statementsOf(query, { keys: times(100, toKey) });

    expect([forOne, forHundred]).toEqual([expected, expected]);
  });
});

describe('tables', () => {
  it('have the columns that the entities name, and no others', async () => {
    const db = await openDatabase({
      url: health.databaseUrl,
      entities,
      migrationsDirectory: repositoryPath('subgraphs/health/migrations'),
    });
    const client = new pg.Client(health.databaseUrl);
    await client.connect();
    try {
      const { rows } = await client.query(
        `SELECT table_name, array_agg(column_name::text ORDER BY column_name::text) AS columns
         FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migrations'
           AND table_name NOT IN ('totals_part', 'totals_cut') AND column_name <> 'stored_at'
         GROUP BY table_name ORDER BY table_name`,
      );
      const named = db.entityMetadatas
        .map((table) => ({
          table_name: table.tableName,
          columns: table.columns.map(({ databaseName }) => databaseName).sort(),
        }))
        .sort((a, b) => (a.table_name < b.table_name ? -1 : 1));

      expect(rows).toEqual(named);
    } finally {
      await client.end();
      await db.destroy();
    }
  });
});
