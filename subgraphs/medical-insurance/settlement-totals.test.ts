import { describe, expect, it } from '@jest/globals';
import { type SettlementSum, toSettlementTotals } from './settlement-totals.ts';

const EVEN = { contributors: 5, parts: [20, 20, 20, 20, 20] };

function sumOf(key: string | null, { contributors, parts }: typeof EVEN): SettlementSum {
  const [largest = 0, second = 0] = [...parts].sort((a, b) => b - a);
  const measure = { total: parts.reduce((sum, part) => sum + part, 0), largest, second };
  return {
    key,
    contributors,
    settlements: measure,
    lines: measure,
    totalFen: measure,
    fundFen: measure,
  };
}

describe('toSettlementTotals', () => {
  const sums = [
    sumOf('990107', { contributors: 1, parts: [7] }),
    sumOf(null, { contributors: 11, parts: [20, 20, 20, 20, 20, 20, 20, 20, 20, 20, 7] }),
    sumOf('990106', EVEN),
    sumOf('990108', EVEN),
  ];

  it('gives the owner every cell, in order, and the total last', () => {
    const cells = toSettlementTotals(sums, { by: 'DISTRICT', isTotalsOnly: false });

    expect(cells.map(({ regionCode }) => regionCode)).toEqual(['990106', '990107', '990108', null]);
    expect(cells.map(({ figures }) => figures?.totalFen)).toEqual(['100', '7', '100', '207']);
  });

  it('withholds from the others a cell of one, and a second from which it could be told', () => {
    const cells = toSettlementTotals(sums, { by: 'DISTRICT', isTotalsOnly: true });

    const withheld = cells.filter(({ figures }) => figures === null);
    expect(withheld.map(({ regionCode }) => regionCode)).toEqual(['990106', '990107']);
    expect(cells.at(-1)?.figures?.totalFen).toBe('207');
  });

  it('puts months where months were asked for', () => {
    const [first] = toSettlementTotals([sumOf('2026-10', EVEN), sumOf(null, EVEN)], {
      by: 'MONTH',
      isTotalsOnly: true,
    });

    expect(first).toMatchObject({ regionCode: null, month: '2026-10' });
  });

  it('is empty when nothing was settled', () => {
    expect(toSettlementTotals([], { by: 'MONTH', isTotalsOnly: true })).toEqual([]);
  });
});
