import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { repositoryPath } from '../../../schema/files.ts';
import { openDatabase } from '../../../subgraphs/kit/database.ts';
import { runImport } from '../../../subgraphs/kit/importer.ts';
import { entities } from '../../../subgraphs/public-security/entities/index.ts';
import { importers } from '../../../subgraphs/public-security/importers.ts';
import { type SubgraphProcess, startSubgraphProcess } from '../../support/subgraph-process.ts';
import { callerOf, officer } from './callers.ts';
import { insertFixtures, personKey } from './fixtures.ts';

let police: SubgraphProcess;

beforeAll(async () => {
  police = await startSubgraphProcess('public-security');
  await insertFixtures(police.databaseUrl);
});

afterAll(() => police?.stop());

async function checks(args: string, options = officer) {
  const query = `{ person(personKey: "${personKey(1)}") { identityChecks(${args}) {
    totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
  const { data, errors } = await police.call(query, options);
  const page = data.person?.identityChecks;
  const ids = page?.nodes.map(({ id }: { id: string }) => id);
  return { ids, page, code: errors[0]?.extensions.code };
}

describe('pages', () => {
  it('go forward and backward', async () => {
    const first = await checks('first: 2');
    const second = await checks(`first: 2, after: "${first.page.pageInfo.endCursor}"`);
    const last = await checks('last: 2');
    const beforeLast = await checks(`last: 2, before: "${last.page.pageInfo.startCursor}"`);

    expect(first.page.totalCount).toBe(5);
    expect([first.ids, second.ids]).toEqual([
      ['C5', 'C4'],
      ['C3', 'C2'],
    ]);
    expect([last.ids, beforeLast.ids]).toEqual([
      ['C2', 'C1'],
      ['C4', 'C3'],
    ]);
  });

  it.each([
    ['made up', async () => 'bm90IGEgY3Vyc29y'],
    [
      'of another list',
      async () => {
        const query = '{ policeCases(first: 1) { pageInfo { endCursor } } }';
        return (await police.call(query, officer)).data.policeCases.pageInfo.endCursor;
      },
    ],
    [
      'of another caller',
      async () => {
        const caller = callerOf('police-officer', { subject: 'somebody-else' });
        return (await checks('first: 1', { ...officer, caller })).page.pageInfo.endCursor;
      },
    ],
  ])('are refused for a cursor that is %s', async (_, openCursor) => {
    const { page, code } = await checks(`first: 1, after: "${await openCursor()}"`);

    expect(page).toBeNull();
    expect(code).toBe('PAGE_INVALID');
  });
});

describe('statements', () => {
  const times = (count: number, create: (i: number) => object) =>
    Array.from({ length: count }, (_, i) => create(i));

  it.each([
    [
      'enterprises with flag, cases and persons',
      '... on Enterprise { hasOpenPoliceCase policeCases { nodes { status persons { name } } } }',
      (i: number) => ({
        __typename: 'Enterprise',
        creditCode: `9199010000000${String(i + 21).padStart(5, '0')}`,
      }),
      2,
    ],
    [
      'persons with checks',
      '... on Person { name identityChecks { totalCount } }',
      (i: number) => ({ __typename: 'Person', personKey: personKey(i + 1) }),
      2,
    ],
    [
      'transferred cases with their answers',
      `... on AdminCase { policeFeedback { receipt { signedAt } decisions { decision policeCase { status } } } }`,
      (i: number) => ({ __typename: 'AdminCase', caseNo: `A${i + 1}` }),
      3,
    ],
  ])('are as many for one as for a hundred %s', async (_, fields, toKey, expected) => {
    const query = `query ($keys: [_Any!]!) { _entities(representations: $keys) { ${fields} } }`;

    for (const count of [1, 100]) {
      const { errors, extensions } = await police.call(query, {
        ...officer,
        variables: { keys: times(count, toKey) },
      });
      expect(errors).toEqual([]);
      expect(extensions.release.statements).toBe(expected);
    }
  });
});

const WARNINGS = [
  '296 山西省晋城市市辖区 is the name of 140501 too',
  '2105 湖南省怀化市 is the name of 431200 too',
  '2106 湖南省怀化市 is the name of 431200 too',
  '2482 is not plain: 重庆市(市)',
  '3175 甘肃省嘉峪关市市辖区 is the name of 620201 too',
];

describe('region parts of identity numbers', () => {
  const [importer] = importers;
  const file = repositoryPath(`subgraphs/public-security/reference/${importer!.file}`);

  it('are imported whole, and imported again change nothing', async () => {
    const db = await new DataSource({ type: 'postgres', url: police.databaseUrl }).initialize();
    try {
      const first = await runImport(importer!, file, db.manager);
      const second = await runImport(importer!, file, db.manager);

      expect([first.read, first.stored]).toEqual([3465, 3465]);
      expect(first.warnings.map(({ line, problem }) => `${line} ${problem}`)).toEqual(WARNINGS);
      expect(second).toEqual(first);
    } finally {
      await db.destroy();
    }
  });

  it.each([
    ['in use', '210102', { code: '210102', fullName: '辽宁省沈阳市和平区', isCurrent: true }],
    ['withdrawn', '210122', { code: '210122', fullName: '辽宁省沈阳市辽中县', isCurrent: false }],
    ['unknown', '000000', null],
  ])('are told to everyone: one that is %s', async (_, code, region) => {
    const { data } = await police.call(
      `{ identityRegion(code: "${code}") { code fullName isCurrent } }`,
    );

    expect(data.identityRegion).toEqual(region);
  });
});

describe('tables', () => {
  it('have the columns that the entities name, and no others', async () => {
    const db = await openDatabase({
      url: police.databaseUrl,
      entities,
      migrationsDirectory: repositoryPath('subgraphs/public-security/migrations'),
    });
    const client = new pg.Client(police.databaseUrl);
    await client.connect();
    try {
      const { rows } = await client.query(
        `SELECT table_name, array_agg(column_name::text ORDER BY column_name::text) AS columns
         FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'migrations'
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
