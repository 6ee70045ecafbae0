import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cutTotalsOf } from '../../support/cut-totals.ts';
import type { CallOptions, SubgraphProcess } from '../../support/subgraph-process.ts';
import { startSubgraphProcess } from '../../support/subgraph-process.ts';
import { callerOf } from './callers.ts';
import { run } from './fixtures.ts';

/** Sales of a month by shop: district, chain, fen. */
const SHOPS: readonly (readonly [district: string, chain: string | null, amountFen: number])[] = [
  ['990101', null, 1_200],
  ['990101', null, 1_200],
  ['990101', null, 1_200],
  ['990102', null, 5_000],
  ['990102', null, 4_000],
  ['990102', null, 3_000],
  ['990103', null, 9_000],
  ['990103', null, 100],
  ['990103', null, 100],
  ['990104', 'A', 700],
  ['990104', 'A', 700],
  ['990104', 'A', 700],
  ['998801', null, 77_777],
];

let subgraph: SubgraphProcess;
beforeAll(async () => {
  subgraph = await startSubgraphProcess('market-supervision');
  await run(subgraph.databaseUrl, SHOPS.map(toSql).join('\n'));
  await cutTotalsOf('market-supervision', subgraph.databaseUrl);
});
afterAll(() => subgraph.stop());

const analyst: CallOptions = {
  caller: callerOf('market-analyst', { region: '9901' }),
  purpose: 'STATS',
};
const officer: CallOptions = {
  caller: callerOf('case-officer', { region: '9901' }),
  purpose: 'CASE',
  matter: { no: 'C-1', enterprises: [], persons: [] },
};

describe('salesTotals', () => {
  it('leaves out what exposes an enterprise, of the sum too, and says so', async () => {
    const { data, extensions } = await totals('by: DISTRICT', analyst);

    // One shop has nearly all of 990103; 990104 is one chain; together they would still tell of that shop.
    expect(data.salesTotals).toEqual({
      cells: [
        { key: '990101', isComplete: true, enterprises: 3, amountFen: '3600' },
        { key: '990102', isComplete: true, enterprises: 3, amountFen: '12000' },
        { key: '990103', isComplete: false, enterprises: null, amountFen: null },
        { key: '990104', isComplete: false, enterprises: null, amountFen: null },
      ],
      total: { key: 'ALL', isComplete: false, enterprises: 6, amountFen: '15600' },
    });
    expect(extensions.access).toContainEqual({
      coordinate: 'SalesTotal.amountFen',
      status: 'SUPPRESSED',
      code: 'TOO_FEW_CONTRIBUTORS',
    });
  });

  it('takes the stores of one chain for one contributor', async () => {
    const { data } = await totals('by: DISTRICT, where: { region: "990104" }', analyst);

    expect(data.salesTotals.cells).toEqual([
      { key: '990104', isComplete: false, enterprises: null, amountFen: null },
    ]);
  });

  it('leaves nothing of the sum where it exposes an enterprise itself', async () => {
    const { data } = await totals('by: MONTH, where: { region: "990103" }', analyst);

    expect(data.salesTotals.cells).toEqual([
      { key: '2026-10', isComplete: false, enterprises: null, amountFen: null },
    ]);
    expect(data.salesTotals.total.amountFen).toBeNull();
  });

  it('gives a case officer of the area every cell', async () => {
    const { data, extensions } = await totals('by: DISTRICT', officer);

    expect(data.salesTotals.cells.map(({ amountFen }: { amountFen: string }) => amountFen)).toEqual(
      ['3600', '12000', '9200', '2100'],
    );
    expect(extensions.access).toEqual([]);
  });

  it('sees no other region, even when it is asked for', async () => {
    const { data } = await totals('by: DISTRICT, where: { region: "9988" }', officer);

    expect(data.salesTotals).toEqual({
      cells: [],
      total: { key: 'ALL', isComplete: true, enterprises: null, amountFen: null },
    });
  });

  it.each([
    ['PRODUCT', ['国药准字H99000001']],
    ['MONTH', ['2026-10']],
    ['KIND', ['SINGLE_PHARMACY']],
  ])('divides by %s', async (dimension, keys) => {
    const { data } = await totals(`by: ${dimension}`, analyst);

    expect(data.salesTotals.cells.map(({ key }: { key: string }) => key)).toEqual(keys);
    expect(data.salesTotals.cells[0].amountFen).toBe('15600');
  });

  it('gives officers every sale by grid, and others what lies in one grid with all of its part', async () => {
    const [open, closed] = [await totals('by: GRID', officer), await totals('by: GRID', analyst)];

    expect(open.data.salesTotals.cells).toMatchObject([{ key: 'NONE', amountFen: '26900' }]);
    expect(closed.data.salesTotals.cells).toMatchObject([{ key: 'NONE', amountFen: '15600' }]);
  });

  it('gives totals of finished months only, so that no new sale can be told from the last answer', async () => {
    const month = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 7);
    const grown = `INSERT INTO sales_month SELECT credit_code, '${month}', approval_number, sales, quantity, amount_fen, 0
      FROM sales_month WHERE month = '2026-10'`;
    await run(subgraph.databaseUrl, grown);
    const months = async (options: CallOptions) =>
      (await totals('by: MONTH', options)).data.salesTotals.cells.map(
        ({ key }: { key: string }) => key,
      );

    expect(await months(analyst)).toEqual(['2026-10']);
    expect(await months(officer)).toEqual(['2026-10', month]);
    await run(subgraph.databaseUrl, `DELETE FROM sales_month WHERE month = '${month}'`);
    expect(await months(officer)).toEqual(['2026-10']);
  });

  it('keeps exact totals up with every change, by product and by enterprise', async () => {
    const amounts = async (by: string) =>
      (await totals(`by: ${by}`, officer)).data.salesTotals.total.amountFen;
    const change = (sign: string) =>
      run(subgraph.databaseUrl, `UPDATE sales_month SET amount_fen = amount_fen ${sign} 50`);

    await change('+');
    expect([await amounts('PRODUCT'), await amounts('DISTRICT')]).toEqual(['27500', '27500']);
    await change('-');
    expect([await amounts('PRODUCT'), await amounts('DISTRICT')]).toEqual(['26900', '26900']);
  });

  it('takes one statement', async () => {
    const { extensions } = await totals('by: PRODUCT', analyst);

    expect(extensions.release.statements).toBe(1);
  });

  it('is refused to a chain and to the public', async () => {
    const chain = await totals('by: MONTH', {
      caller: callerOf('chain-partner'),
      purpose: 'SELF_CHECK',
    });
    const everyone = await totals('by: MONTH', {});

    for (const { data, errors } of [chain, everyone]) {
      expect(data.salesTotals).toBeNull();
      expect(errors[0]?.extensions.code).toBe('FIELD_NOT_SHARED');
    }
  });
});

function totals(args: string, options: CallOptions) {
  const figures = 'key isComplete enterprises amountFen';
  return subgraph.call(
    `{ salesTotals(${args}) { cells { ${figures} } total { ${figures} } } }`,
    options,
  );
}

function toSql([district, chain, amountFen]: (typeof SHOPS)[number], index: number): string {
  const code = `91990100MAT${String(index).padStart(7, '0')}`;
  const head = chain === null ? 'NULL' : `'${chain.repeat(18)}'`;
  return `
    INSERT INTO enterprise (credit_code, name, kind, status, region_code, street_code, chain_code, address,
      legal_representative, principal, established_on, credit_code_check)
    VALUES ('${code}', '店${index}', 'SINGLE_PHARMACY', 'ACTIVE', '${district}', '${district}001', ${head}, '1号', '甲', '乙', '2010-01-01', 'PASS');
    INSERT INTO sales_month VALUES ('${code}', '2026-10', '国药准字H99000001', ${amountFen / 100}, ${amountFen / 100}, ${amountFen}, 0);`;
}
