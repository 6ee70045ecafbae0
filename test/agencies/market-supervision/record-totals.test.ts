import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '../../../schema/contract/caller.ts';
import { cutTotalsOf } from '../../support/cut-totals.ts';
import {
  type CallOptions,
  type SubgraphProcess,
  startSubgraphProcess,
} from '../../support/subgraph-process.ts';
import { callerOf } from './callers.ts';
import { run } from './fixtures.ts';

const TABLES = [
  'inspectionTotals',
  'adminCaseTotals',
  'dutyRecordTotals',
  'staffTotals',
  'jointInspectionTotals',
] as const;

/** Staff by store: district, chain, people; trained in one month. */
const STORES: readonly (readonly [district: string, chain: string | null, staff: number])[] = [
  ['990101', null, 4],
  ['990101', null, 5],
  ['990101', null, 4],
  ['990102', 'A', 6],
  ['990102', 'A', 7],
  ['998801', null, 9],
];

let subgraph: SubgraphProcess;
beforeAll(async () => {
  subgraph = await startSubgraphProcess('market-supervision');
  await run(subgraph.databaseUrl, STORES.map(staffSql).join('\n'));
  await cutTotalsOf('market-supervision', subgraph.databaseUrl);
});
afterAll(() => subgraph.stop());

const as = (role: Role): CallOptions => ({
  caller: callerOf(role, { region: '9901' }),
  purpose: 'STATS',
});
const officer: CallOptions = {
  caller: callerOf('case-officer', { region: '9901' }),
  purpose: 'CASE',
  matter: { no: 'C-1', enterprises: [], persons: [] },
};
const ask = (table: string, options: CallOptions, by = 'DISTRICT') =>
  subgraph.call(`{ ${table}(by: ${by}) { key isComplete records } }`, options);

describe('counts of records', () => {
  it('are rounded for analysts, and leave out what would expose an enterprise', async () => {
    const { data, extensions } = await ask('staffTotals', as('market-analyst'));

    expect(data.staffTotals).toEqual([
      { key: '990101', isComplete: true, records: 15 },
      { key: '990102', isComplete: false, records: null },
      { key: 'ALL', isComplete: false, records: 15 },
    ]);
    expect(extensions.access).toContainEqual({
      coordinate: 'RecordTotal.records',
      status: 'SUPPRESSED',
      code: 'TOO_FEW_CONTRIBUTORS',
    });
  });

  it('are what they are for a case officer of the area', async () => {
    const { data } = await ask('staffTotals', officer);

    expect(data.staffTotals).toEqual([
      { key: '990101', isComplete: true, records: 13 },
      { key: '990102', isComplete: true, records: 13 },
      { key: 'ALL', isComplete: true, records: 26 },
    ]);
  });

  it.each(TABLES)('are a table that the database can make: %s', async (table) => {
    for (const by of ['DISTRICT', 'MONTH', 'KIND']) {
      for (const options of [officer, as('market-analyst')]) {
        const { data, errors } = await ask(table, options, by);
        expect([errors, Array.isArray(data[table])]).toEqual([[], true]);
      }
    }
  });

  it.each<[Role, readonly (typeof TABLES)[number][]]>([
    ['health-analyst', ['inspectionTotals', 'staffTotals', 'jointInspectionTotals']],
    ['insurance-analyst', ['inspectionTotals', 'jointInspectionTotals']],
    ['police-analyst', ['jointInspectionTotals']],
  ])('give %s %j and no others', async (role, given) => {
    for (const table of TABLES) {
      const { errors } = await ask(table, as(role));
      const code = given.includes(table) ? undefined : 'FIELD_NOT_SHARED';
      expect(errors[0]?.extensions.code).toBe(code);
    }
  });
});

function staffSql([district, chain, staff]: (typeof STORES)[number], index: number): string {
  const code = `91990100MAT${String(index).padStart(7, '0')}`;
  const head = chain === null ? 'NULL' : `'${chain.repeat(18)}'`;
  return `
    INSERT INTO staff_member SELECT 'S${index}-' || n, repeat('b', 64), '冯二', '${code}', '${district}', NULL, ${head},
      'SALES', '2099-01-01', '2026-01-01' FROM generate_series(1, ${staff}) n;`;
}
