import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type SubgraphProcess, startSubgraphProcess } from '../../support/subgraph-process.ts';
import { callerOf, gridSupervisor } from './callers.ts';
import { CODES, putFixtures, run } from './fixtures.ts';

const IDS = ['D1', 'D2', 'D3', 'D4', 'D5'];
const LIST = `query ($first: Int, $after: String) { enterprise(creditCode: "${CODES.store}") { pharmacists { nodes {
  dutyRecords(first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } } } }`;

let subgraph: SubgraphProcess;
beforeAll(async () => {
  subgraph = await startSubgraphProcess('market-supervision');
  await putFixtures(subgraph.databaseUrl);
});
afterAll(() => subgraph.stop());

/** All five on one day, in at these hours of D1 to D5. */
async function comeInAt(hours: readonly number[]): Promise<void> {
  const lines = hours.map((hour, i) => `('${IDS[i]}', '2026-10-06T${hour}:00:00+08'::timestamptz)`);
  await run(
    subgraph.databaseUrl,
    `UPDATE duty_record SET in_at = came.at FROM (VALUES ${lines.join(', ')}) came (id, at) WHERE duty_record.id = came.id`,
  );
}

const sees = { clear: gridSupervisor, masked: callerOf('insurance-supervisor') };

async function pageOf(caller: typeof gridSupervisor, first: number, after: string | null = null) {
  const call = { caller, purpose: 'DAILY', variables: { first, after } } as const;
  const { data } = await subgraph.call(LIST, call);
  const { nodes, pageInfo } = data.enterprise.pharmacists.nodes[0].dutyRecords;
  return { ids: nodes.map(({ id }: { readonly id: string }) => id), pageInfo };
}

describe('a list that is sorted by an instant', () => {
  it('stands in its order for a caller who sees it', async () => {
    await comeInAt([13, 16, 12, 15, 14]);

    expect((await pageOf(sees.clear, 5)).ids).toEqual(['D2', 'D4', 'D5', 'D1', 'D3']);
  });

  it('does not tell a caller who sees only the day which was first', async () => {
    await comeInAt([13, 16, 12, 15, 14]);
    const before = await pageOf(sees.masked, 3);
    await comeInAt([16, 12, 13, 14, 15]);
    const after = await pageOf(sees.masked, 3);

    expect(before.ids).toEqual(['D5', 'D4', 'D3']);
    expect(after.ids).toEqual(before.ids);
  });

  it('still goes by the days for such a caller', async () => {
    await comeInAt([13, 16, 12, 15, 14]);
    await run(
      subgraph.databaseUrl,
      `UPDATE duty_record SET in_at = in_at + interval '1 day' WHERE id = 'D2'`,
    );

    expect((await pageOf(sees.masked, 2)).ids).toEqual(['D2', 'D5']);
  });

  it('takes no cursor from when the same caller saw more of it', async () => {
    const { pageInfo } = await pageOf(sees.clear, 2);
    const variables = { first: 2, after: pageInfo.endCursor };

    const { errors } = await subgraph.call(LIST, {
      caller: sees.masked,
      purpose: 'DAILY',
      variables,
    });

    expect(errors).toMatchObject([{ extensions: { code: 'PAGE_INVALID' } }]);
  });

  it.each(['clear', 'masked'] as const)('gives each row on one page, %s', async (how) => {
    await comeInAt([13, 13, 12, 12, 14]);
    const found: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof pageOf>> = await pageOf(sees[how], 2, after);
      found.push(...page.ids);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);

    expect(found.toSorted()).toEqual(IDS);
  });
});

describe('a list that is sorted by a key', () => {
  it('stands in one order where the key itself is shown for some rows only', async () => {
    const SUPERVISORS = '{ grid(gridCode: "990106-01") { supervisors { name } } }';
    const namesOf = async () => {
      const { data } = await subgraph.call(SUPERVISORS, {
        caller: callerOf('grid-supervisor', { grids: ['990206-01'], region: '990206' }),
        purpose: 'DAILY',
      });
      return data.grid.supervisors;
    };
    await run(
      subgraph.databaseUrl,
      `INSERT INTO supervisor SELECT 'LN-10' || n, chr(19968 + n) || '甲', '1380000000' || n, '990106-01', '990106', false
       FROM generate_series(2, 9) n`,
    );
    const before = await namesOf();
    await run(
      subgraph.databaseUrl,
      `WITH moved AS (DELETE FROM supervisor WHERE badge_no < 'LN-105' RETURNING *)
       INSERT INTO supervisor SELECT * FROM moved`,
    );

    expect(before).toHaveLength(9);
    expect(await namesOf()).toEqual(before);
  });
});
